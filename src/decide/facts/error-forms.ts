/** How what a machine says looks. Forms are tried only where the sign that they share stands in the text: few texts show one. */
import { light } from '../../policy/light.ts'
import { beginningsOf, mayBegin, type Page } from '../../policy/page.ts'

interface Forms {
  /** The sign. It errs only towards yes. */
  mayBeIn(page: Page): boolean
  forms: readonly RegExp[]
}

export const tried = (all: readonly Forms[], page: Page): RegExp[] =>
  all.flatMap(({ mayBeIn, forms }) => (mayBeIn(page) ? forms : []))

const statusCode = /(?<!\d)[45]\d\d(?!\d)/
const dotted = /[45]\.\d\.\d/
const hasStatusCode = ({ text, digitRun }: Page) => digitRun >= 3 && statusCode.test(text)

export const quotes: readonly Forms[] = [
  { mayBeIn: ({ text }) => /["“„«]/.test(text), forms: [/["“„«]([^"“”„«»\n]{3,200})["”“»]/gu] },
  {
    mayBeIn: ({ text }) => /['‘]/.test(text),
    forms: [light(/(?<![\p{L}\p{N}])['‘]([^'‘’\n]{3,160}|[^'‘\n]{3,120}’[a-z] [^'’\n]{1,60})['’](?!\p{L}{4})/gu)],
  },
  { mayBeIn: ({ text }) => text.includes('`'), forms: [/`([^`\n]{3,160})`/gu] },
]

const crashes = ['rror', 'ERROR', 'Exception', 'Uncaught', 'Unhandled', 'Kernel', 'Traceback', 'SQLSTATE', 'ORA-']

/** The code and the words of the machine after it, to the end of the line. */
export const withTail: readonly Forms[] = [
  { mayBeIn: hasStatusCode, forms: [/(?<![\d.])[45]\d\d[ -]{1,2}#?[245]\.\d{1,3}\.\d{1,3}(?!\d)/gu] },
  {
    mayBeIn: ({ text }) => crashes.some(piece => text.includes(piece)),
    forms: [
      /(?:PHP )?(?:Fatal error|Parse error|Uncaught \w{0,40}(?:Error|Exception)?|Unhandled \w{3,40}|Kernel panic|Traceback|SQLSTATE\[\w{1,8}\]|ORA-\d{4,5}|ERROR \d{4})(?=[\s:([,-])/gu,
      light(/(?<![\p{L}\d_\\])(?:[A-Z]\w{0,40}\\){0,6}[A-Z]\w{0,60}(?:Exception|[a-z]Error)(?![\p{L}\d])/gu),
    ],
  },
]

/** ERR_TIMED_OUT. */
export const constant = light(/(?<![\p{L}\d_])(?:NET::)?[A-Z]{2,20}(?:_[A-Z\d]{1,20}){1,8}(?![\p{L}\d_])/gu)

/** Short numbers are errors only beside what else looks like a code. */
const hasCode = ({ text, digitRun }: Page) => digitRun >= 3 || /_|0x|\d\.\d\.\d/.test(text)
const numberedBy = beginningsOf(['hata', 'error', 'status', 'response', 'return', 'donus'])

export const codes: readonly Forms[] = [
  { mayBeIn: ({ text }) => text.includes('_'), forms: [constant] },
  { mayBeIn: ({ text }) => text.includes('0x'), forms: [light(/(?<![\p{L}\d])0x[\da-fA-F]{4,10}(?![\p{L}\d])/gu)] },
  {
    mayBeIn: ({ text, digits }) => digits >= 3 && dotted.test(text),
    forms: [/(?<![\d.])[45]\.\d\.\d{1,2}(?![\d.])(?= ?(?:hata|error|kod|code))/giu],
  },
  {
    mayBeIn: hasStatusCode,
    forms: [
      /(?<= (?:plain|bare|blank|white|constant|solid|steady|her yer|surekli|bos|düz|duz) )50[0-4](?![\d.,]|\s?(?:tl|gb|mb|usd|eur|adet|kisi|people|users))/giu,
      /(?<![\d.,#/:-])[45]\d\d[ -]{1,2}(?:Incorrect|Authentication|Too many|Mailbox|Invalid|Relay|Sender|Recipient|Requested|Temporary|Message|User|Connection|Access)(?: [a-z]{1,16}){1,6}/gu,
      light(
        /(?<![\p{L}\d])HTTPS?(?:\/\d(?:\.\d)?)?[ -]{1,2}(?:error |hata |code |kodu |status |durum kodu )?[45]\d\d(?!\d)/giu,
      ),
      /(?<![\d.,#/:-])[45]\d\d(?= (?:internal|bad gateway|service|gateway|not found|forbidden|unauthorized|too many|bad request|request|unprocessable|conflict|method not|gone|payload|precondition))(?: [A-Za-z-]{3,14}){1,3}/giu,
      /(?<![\d.,#/:-])[45]\d\d(?= ?(?:hata|error|veriyo|veriyor|veriyo|aliyo|alıyo|dönüyo|donuyo|diyo|döndür|dondur|status|response|yanıt))(?: ?(?:hatasi|hatası|hata|errors?))?/giu,
      light(
        /(?<![\p{L}\d])(?:gives|gave|gets?|got|answers|answered with|veriyo|veriyor|dönüyo|dönüyor) [45]\d\d(?![\p{L}\d]|[.,]\d|\s?(?:mail|e-?mail|visit|user|people|site|gb|mb|tl|usd|eur|euro|times|kez|kere|ki))/giu,
      ),
    ],
  },
  {
    mayBeIn: page => mayBegin(page, numberedBy) && hasCode(page),
    forms: [
      light(
        /(?<![\p{L}\d])(?:hata kodu|error code|hata no|error no|error|hata|status|response|returns|returning|return|dönüş kodu)(?: is| was)?[:= #]{1,3}(?:[45]\d\d|\d{3,6}|[A-Z]{1,6}-?\d{2,8})(?![\p{L}\d]|\.\d)/giu,
      ),
    ],
  },
]
