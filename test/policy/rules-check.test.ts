/** `santral rules check`: what is wrong is named by file, line and rule, with what is allowed. */

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { said } from '../../src/check/conduct.ts'
import { criticalOperationOf } from '../../src/decide/critical-operation.ts'
import { check } from '../../src/policy/check.ts'
import { readRules } from '../../src/policy/load.ts'
import { matchesOf } from '../../src/policy/matches.ts'
import { compilePolicy, RulesError } from '../../src/policy/policy.ts'
import { read } from '../../src/policy/read.ts'
import { shipped } from './shipped.ts'

/** Problems of one file after an edit, beside whatever other files may say. */
function problemsOf(file: string, edit: (source: string) => string | undefined) {
  const sources: Record<string, string> = { ...shipped }
  const edited = edit(shipped[file] ?? '')
  if (edited === undefined) delete sources[file]
  else sources[file] = edited
  return check(sources).problems.filter(problem => problem.file === file)
}

/** Line on which `text` stands, after the edit. */
const lineOf = (source: string, text: string) => source.slice(0, source.indexOf(text)).split('\n').length

it('the rules as they are shipped have no fault', () => {
  expect(check(shipped).problems).toEqual([])
  expect(compilePolicy(shipped).version).toMatch(/^\d{4}\.\d+\.\d+$/)
})

const ofConduct = ({ file }: { file: string }) => file.startsWith('conduct')

describe('a file', () => {
  it.each(['calendar.yaml', 'deadline.yaml', 'wording/en.yaml', 'version.yaml'])('%s missing', file => {
    expect(problemsOf(file, () => undefined)).toEqual([{ file, line: 1, rule: null, what: 'the file is missing' }])
  })
  it('of a folder missing is none; the folder missing is', () => {
    const without = Object.fromEntries(Object.entries(shipped).filter(([name]) => !name.startsWith('conduct/')))
    expect(check(without).problems.filter(ofConduct)).toEqual([
      { file: 'conduct/*.yaml', line: 1, rule: null, what: 'the folder is missing' },
    ])
  })
  it('that nobody knows', () => {
    const [problem] = problemsOf('wording/de.yaml', () => 'kinds: {}')
    expect(problem).toMatchObject({
      line: 1,
      what: expect.stringContaining('no such rule file; there are version.yaml'),
    })
    expect(problem!.what).toContain('wording/tr.yaml')
  })
  it('that is not YAML', () => {
    const [problem] = problemsOf('calendar.yaml', source => source.replace('weekdays: [mon, ', 'weekdays: [mon: ]['))
    expect(problem!.line).toBe(lineOf(shipped['calendar.yaml']!, 'weekdays:'))
  })
})

describe('a value', () => {
  const cases: [string, string, string, string, string | null, RegExp][] = [
    ['a duration without a unit', 'deadline.yaml', 'response: 2h', 'response: 2', 'deadline.high', /expected string/],
    ['a duration in words', 'deadline.yaml', 'response: 30m', 'response: half an hour', 'deadline.package-corporate', /a number and m, h or d, e\.g\. "4h"/],
    ['an article that is none', 'deadline.yaml', 'article: G8', 'article: chapter 8', 'deadline.critical-around-the-clock', /G2–G8 or A1–A10/],
    ['an id in capitals', 'deadline.yaml', 'id: deadline.low', 'id: Deadline.Low', 'Deadline.Low', /kebab-case/],
    ['hours that are none', 'channels.yaml', 'hours: working', 'hours: sometimes', 'channels.chat', /expected one of "always"\|"working"/],
    ['a reason in one language', 'channels.yaml', '    en: Live chat is staffed', '    de: Live chat is staffed', 'channels.chat', /Unrecognized key: "de"/],
    ['a key that is misspelt', 'channels.yaml', 'answer_within: 24h', 'answer_in: 24h', 'channels.email', /Unrecognized key: "answer_in"/],
    ['a weekday that is none', 'calendar.yaml', '[mon, tue', '[mon, die', null, /expected one of "sun"\|"mon"/],
    ['a time without quotes', 'calendar.yaml', 'closes: "18:00"', 'closes: 18', null, /expected string/],
    ['a time that is none', 'calendar.yaml', 'closes: "18:00"', 'closes: "25:00"', null, /HH:MM in quotes/],
    ['a day that does not exist', 'calendar.yaml', '"2026-03-20"', '"2026-02-30"', null, /there is no day "2026-02-30"/],
  ] // biome-ignore format: a table
  it.each(cases)('%s', (_, file, written, instead, rule, allowed) => {
    const edited = shipped[file]!.replace(written, instead)
    expect(edited).not.toBe(shipped[file])
    const problems = problemsOf(file, () => edited)
    const fitting = problems.filter(problem => allowed.test(problem.what))
    expect(fitting, JSON.stringify(problems)).not.toEqual([])
    expect(fitting[0]!.rule).toBe(rule)
    expect(fitting[0]!.line).toBe(lineOf(edited, instead))
  })
})

describe('an id', () => {
  it('that is taken in the same file', () => {
    const edit = (source: string) => source.replace('id: deadline.low', 'id: deadline.high')
    expect(problemsOf('deadline.yaml', edit)).toEqual([
      {
        file: 'deadline.yaml',
        line: lineOf(
          edit(shipped['deadline.yaml']!),
          'id: deadline.high\n    article: G3\n    because:\n      tr: "Düşük',
        ),
        rule: 'deadline.high',
        what: 'the id is already in use in deadline.yaml; ids are unique',
      },
    ])
  })
  it('that is taken in another file', () => {
    const [problem] = problemsOf('flood.yaml', source => source.replace('id: flood.coalesce', 'id: channels.chat'))
    expect(problem).toMatchObject({
      rule: 'channels.chat',
      what: 'the id is already in use in channels.yaml; ids are unique',
    })
  })
})

describe('the rules of conduct', () => {
  const own = (source: string) => problemsOf('conduct/own.yaml', () => source)
  const rule = (id: string, when: string) =>
    `rules:\n  - id: ${id}\n    article: A4.1\n    because: { tr: Argo., en: Slang. }\n    level: 1\n    kind: own\n    when: [${when}]\n`

  it('may have a file of an operator, which adds words to classes and rules of its own', () => {
    expect(own('classes:\n  slang: [yo dawg]\n')).toEqual([])
    const added = `${rule('conduct.own', 'own-word')}classes:\n  own-word: [gırgırcı*]\n  swear-word: [frell*]\n`
    expect(own(added)).toEqual([])
    const { conduct } = compilePolicy({ ...shipped, 'conduct/own.yaml': added })
    expect(said(null, 'gırgırcılar', conduct)).toMatchObject({ level: 1, kind: 'own' })
    expect(said(null, 'what the frell', conduct)).toMatchObject({ level: 2, kind: 'swearing' })
    expect(said(null, 'siktir git', conduct)).toMatchObject({ level: 2, kind: 'swearing' })
  })
  it('may all stand in one file, as they did before there were many', () => {
    const rest = Object.fromEntries(Object.entries(shipped).filter(([name]) => !name.startsWith('conduct/')))
    const top = ['clean', 'excused'].map(
      key => `${key}: { id: conduct.${key}, article: A4.1, because: { tr: Yok., en: None. } }\n`,
    )
    const one = `${top.join('')}${rule('conduct.own', 'own-word')}classes:\n  own-word: [gırgırcı*]\n`
    expect(check({ ...rest, 'conduct.yaml': one }).problems.filter(ofConduct)).toEqual([])
  })
  it.each<[string, string, string | null, number, RegExp]>([
    ['a class that is none', rule('conduct.own', 'sweer-word'), 'conduct.own', 7, /^conduct\.own: there is no "sweer-word"; there are .*swear-word/],
    ['a level that is none', rule('conduct.own', 'slang').replace('level: 1', 'level: 4'), 'conduct.own', 5, /rules\.0\.level: /],
    ['an id that is taken', rule('conduct.insult', 'slang'), 'conduct.insult', 2, /^the id is already in use in conduct\/insults\.yaml/],
    ['a gap too wide', 'classes:\n  slang:\n    - yo\n    - hey ...9 dawg\n', null, 4, /a gap is at most \.\.\.8/],
    ['a class that a pattern names', "classes:\n  slang:\n    - 'hey @dawgs'\n", null, 3, /no class "dawgs"/],
    ['a place that is none', 'contexts:\n  mine: { classes: [slang], where: beside }\n', null, 2, /contexts\.mine\.where: .*"over"/],
    ['a context that is there', 'contexts:\n  praise: { classes: [slang], where: clause }\n', null, 2, /"praise:" stands in conduct\/belittling\.yaml and in conduct\/own\.yaml/],
    ['a key that is misspelt', 'clases:\n  slang: [yo]\n', null, 2, /Unrecognized key: "clases"/],
  ])('%s', (_, source, id, line, what) => {
    const problems = check({ ...shipped, 'conduct/own.yaml': source }).problems.filter(ofConduct)
    expect(problems).toEqual([{ file: 'conduct/own.yaml', line, rule: id, what: expect.stringMatching(what) }])
  }) // biome-ignore format: a table
  it('use every class that they define', () => {
    const text = Object.entries(shipped).flatMap(([name, source]) => (name.startsWith('conduct/') ? [source] : []))
    const all = text.map(source => parse(source)) as ConductPart[]
    const defined = all.flatMap(file => Object.keys(file.classes ?? {}))
    const used = new Set([
      ...all.flatMap(file => (file.rules ?? []).flatMap(one => one.when)),
      ...all.flatMap(file => (file.weighed ?? []).flatMap(one => Object.keys(one.signs))),
      ...all.flatMap(file => Object.values(file.contexts ?? {}).flatMap(one => [...one.classes, ...(one.until ?? [])])),
      ...all.flatMap(file => file.veiled ?? []),
      ...matchesOf(/@([a-z0-9-]+)/g, text.join('\n')).map(match => match[1]!),
    ])
    expect(defined.length).toBeGreaterThan(50)
    expect(defined.filter(name => !used.has(name))).toEqual([])
  })
})

/** As a file of conduct is written. */
interface ConductPart {
  classes?: object
  rules?: { when: string[] }[]
  weighed?: { signs: object }[]
  contexts?: Record<string, { classes: string[]; until?: string[] }>
  veiled?: string[]
}

const ofOperations = ({ file }: { file: string }) => file.startsWith('critical-operation')

describe('the rules of critical operations', () => {
  const because = 'because: { tr: Başka., en: Another. }'
  const rule = (id: string, words: string, verbs = 'close') =>
    `operations:\n  - id: ${id}\n    article: A4.2\n    operation: account-deletion\n    ${because}\n    weighed:\n      verbs: [${verbs}]\n      signs:\n        - { points: 12, core: true, words: [${words}] }\n`
  const others = () =>
    Object.fromEntries(Object.entries(shipped).filter(([name]) => !name.startsWith('critical-operation/')))
  const asked = (sources: Record<string, string>, text: string) =>
    criticalOperationOf({ reading: read(text) }, compilePolicy(sources)).operation

  it('may have a file of an operator, with words and rules of its own', () => {
    const own = `${rule('critical-operation.own', 'yurtluk*')}verbs:\n  give: { tr: [uçlan], en: [] }\n`
    const sources = { ...shipped, 'critical-operation/own.yaml': own }
    expect(check(sources).problems.filter(ofOperations)).toEqual([])
    expect(asked(sources, 'yurtluğumuzu ve yurtluklarımızı silin')).toBe('account-deletion')
    expect(asked(sources, 'transfer kodunu uçlanın')).toBe('transfer-code')
    expect(asked(shipped, 'transfer kodunu uçlanın')).toBe(null)
  })
  it('may all stand in one file, as they did before there were many', () => {
    const rules = (names: string[]) =>
      names.map(key => `${key}: { id: critical-operation.${key}, article: A4.2, ${because} }\n`).join('')
    const words = ['wants', 'carried-out', 'unwanted', 'withdrawn', 'asking'].map(key => `${key}: [word]\n`).join('')
    const rest = `points: { asked: 4, told: -1, done: -4, rule: 14, enough: 10 }\nverbs:\n  close: { tr: [kapat], en: [close] }\nharmless: { tr: [bak], en: [look] }\nagainst: []\nclasses: {}\n`
    const one = `${rules(['none', 'about'])}${words}${rest}${rule('critical-operation.own', 'hesab*')}`
    const sources = { ...others(), 'critical-operation.yaml': one }
    expect(check(sources).problems.filter(ofOperations)).toEqual([])
    expect(asked(sources, 'hesabı kapatın')).toBe('account-deletion')
  })
  it('missing altogether', () => {
    expect(check(others()).problems.filter(ofOperations)).toEqual([
      { file: 'critical-operation/*.yaml', line: 1, rule: null, what: 'the folder is missing' },
    ])
  })
  it.each<[string, string, string | null, number, RegExp]>([
    ['a verb that is none', rule('critical-operation.own', 'x', 'cloze'), 'critical-operation.own', 7, /^critical-operation\.own: there is no verb "cloze"; there are .*close/],
    ['a class that a pattern names', rule('critical-operation.own', "'my @registrar-lok'"), 'critical-operation.own', 9, /no class "registrar-lok"; there are .*registrar-lock/],
    ['a gap too wide', rule('critical-operation.own', "'a ...9 b'"), 'critical-operation.own', 9, /a gap is at most \.\.\.8/],
    ['a gap too wide in words of all', "asking:\n  - 'a ...9 b'\n", null, 2, /a gap is at most \.\.\.8/],
    ['an operation that is none', rule('critical-operation.own', 'x').replace('operation: acc', 'operation: occ'), 'critical-operation.own', 4, /operations\.0\.operation: .*"account-deletion"/],
    ['an id that is taken', rule('critical-operation.dns-change', 'x'), 'critical-operation.dns-change', 2, /^the id is already in use in critical-operation\/dns-change\.yaml/],
    ['what stands once standing twice', 'points: { asked: 1, told: 1, done: 1, rule: 1, enough: 1 }\n', null, 1, /"points:" stands in critical-operation\/outcome\.yaml and in critical-operation\/own\.yaml; once is enough/],
    ['a sign without words', rule('critical-operation.own', 'x').replace(', words: [x]', ''), 'critical-operation.own', 9, /a sign needs words or a value/],
    ['a key that is misspelt', 'clases:\n  someone: [yo]\n', null, 2, /Unrecognized key: "clases"/],
  ])('%s', (_, source, id, line, what) => {
    const problems = check({ ...shipped, 'critical-operation/own.yaml': source }).problems.filter(ofOperations)
    expect(problems).toEqual([
      { file: expect.stringMatching(/^critical-operation\/own/), line, rule: id, what: expect.stringMatching(what) },
    ])
  }) // biome-ignore format: a table
})

describe('wording', () => {
  it('missing in one language', () => {
    const edit = (source: string) => source.replace(/^ {2}ask-words:\n( {4}.*\n)+/m, '')
    expect(problemsOf('wording/en.yaml', edit).map(one => one.what)).toEqual([
      'kinds.ask-words: the text of kind "ask-words" is missing',
    ])
    expect(problemsOf('wording/tr.yaml', source => source)).toEqual([])
  })
  it('with a word missing', () => {
    const [problem] = problemsOf('wording/tr.yaml', source => source.replace('    abuse: Kötüye Kullanım\n', ''))
    expect(problem!.what).toBe('words.department.abuse: the word for department "abuse" is missing')
    expect(problem!.line).toBe(lineOf(shipped['wording/tr.yaml']!, '    technical: Teknik Destek'))
  })
  it('with a placeholder that the kind does not have', () => {
    const edit = (source: string) => source.replace('Tries left: {left}.', 'Tries left: {count}.')
    expect(problemsOf('wording/en.yaml', edit)).toEqual([
      {
        file: 'wording/en.yaml',
        line: lineOf(edit(shipped['wording/en.yaml']!), 'Tries left: {count}.'),
        rule: null,
        what: 'kinds.verification-wrong.text: unknown placeholder {count}; allowed here: {left}',
      },
    ])
  })
  it('with a placeholder where none may stand', () => {
    const [problem] = problemsOf('wording/tr.yaml', source =>
      source.replace('Bu hat yalnızca size', 'Bu hat {ticket} size'),
    )
    expect(problem!.what).toBe('kinds.on-call-not-critical.text: unknown placeholder {ticket}; allowed here: none')
  })
  it('with a kind that nobody sends', () => {
    const [problem] = problemsOf('wording/en.yaml', source => `${source}  birthday:\n    text: Congratulations\n`)
    expect(problem!.what).toContain('Unrecognized key: "birthday"')
  })
})

describe('reading a directory', () => {
  it('takes YAML and JSON, named relative to it', () => {
    expect(Object.keys(shipped)).toEqual(expect.arrayContaining(['calendar.yaml', 'version.yaml', 'wording/tr.yaml']))
    for (const name of Object.keys(shipped)) expect(name).toMatch(/^[^/\\]+(\/[^/\\]+)?\.(yaml|json)$/)
  })
  it('names a directory that is not there', () => {
    expect(() => readRules('no/such/rules')).toThrow('rules directory "no/such/rules" cannot be read')
  })
})

it('wrong rules never compile to a policy: the error lists every problem', () => {
  const broken = { ...shipped, 'version.yaml': 'version: yesterday\n' }
  expect(() => compilePolicy(broken)).toThrow(RulesError)
  expect(() => compilePolicy(broken)).toThrow('version.yaml:1: version: a version is YYYY.M.N, e.g. "2026.11.1"')
})
