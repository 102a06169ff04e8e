/**
 * HTML → the text a person sees. What clients mark as quoted gets '>' in front, what they mark as a signature gets '-- '
 * before it, so that visible-text.ts has one kind of text to read. Hidden elements and preheaders are gone.
 */
import { convert, type FormatCallback, type HtmlToTextOptions, type SelectorDefinition } from 'html-to-text'

/** Longer HTML is cut here: nobody types that much, and the bytes are kept anyway. */
const longest = 2_000_000

export function htmlText(html: string): string {
  return convert(html.slice(0, longest), options).replace(/[ \t]+$/gm, '')
}

const quotes = [
  'blockquote', '.gmail_quote', '.yahoo_quoted', '.protonmail_quote', '.tutanota_quote', '.zmail_extra', '.moz-cite-prefix',
  '.gmail_attr', '.yahoo-quoted-begin', '#isReplyContent', '#mailruQuote', '.OutlookMessageHeader',
] // biome-ignore format: a list

const signatures = [
  '.gmail_signature', '.moz-signature', '#Signature', '#signature', '.signature', '#ms-outlook-mobile-signature',
  '.protonmail_signature_block', '#AppleMailSignature', '.apple-mail-signature', '.yahoo-signature', '.ydp_signature',
] // biome-ignore format: a list

const hidden = [
  'head', 'title', 'style', 'script', 'template', 'noscript', 'img', '[hidden]', '.preheader', '[style*="display:none"]',
  '[style*="display: none"]', '[style*="visibility:hidden"]', '[style*="visibility: hidden"]', '[style*="mso-hide:all"]',
  '[style*="mso-hide: all"]', '[style*="font-size:0;"]', '[style*="font-size:0px"]', '[style*="font-size: 0px"]',
] // biome-ignore format: a list

const quote: FormatCallback = (element, walk, builder, { leadingLineBreaks, trailingLineBreaks }) => {
  builder.openBlock({ leadingLineBreaks: leadingLineBreaks ?? 1, reservedLineLength: 2 })
  walk(element.children, builder)
  builder.closeBlock({
    trailingLineBreaks: trailingLineBreaks ?? 1,
    // Gmail wraps forwards in the same element as quotes; a forward is what the customer wants read.
    blockTransform: block => (/^-{3,} ?\p{L}[^\n]*-{3,}/mu.test(block) ? block : block.replace(/^/gm, '> ')),
  })
}

const signature: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  walk(element.children, builder)
  builder.closeBlock({ trailingLineBreaks: 1, blockTransform: block => `-- \n${block.replace(/^-- ?\n/, '')}` })
}

const selectors: SelectorDefinition[] = [
  { selector: 'a', options: { ignoreHref: true } },
  { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({ selector, options: { uppercase: false } })),
  { selector: 'table', format: 'block' },
  { selector: 'tr', format: 'block' },
  { selector: 'hr', options: { length: 10 } },
  ...signatures.map(selector => ({ selector, format: 'signature' })),
  ...quotes.map(selector => ({ selector, format: 'quote' })),
  ...hidden.map(selector => ({ selector, format: 'skip' })),
]

const options: HtmlToTextOptions = {
  wordwrap: false,
  selectors,
  formatters: { quote, signature },
  limits: { maxDepth: 200, maxChildNodes: 20_000, ellipsis: '' },
}
