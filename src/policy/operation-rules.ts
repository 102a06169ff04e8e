/** Compiles rules/critical-operation: one lexicon of the things that operations are about, one of everything said beside them. */

import { harmless } from '../decide/request/asking.ts'
import { compileVerbs } from '../decide/request/verbs.ts'
import type { OperationPart, OperationRule } from './files/critical-operation.ts'
import { type ClassPatterns, compileLexicon } from './lexicon.ts'
import { wholeOf } from './operation-parts.ts'
import { elementsOf } from './pattern.ts'
import { spelledOut } from './spelled-out.ts'

/** @throws Error that begins with the id of the rule whose words are wrong */
export function compileOperations(parts: Record<string, OperationPart>) {
  const whole = wholeOf(parts)
  const { wants, unwanted, withdrawn, asking, implied, operations, points } = whole
  /** What it may be about, which is looked for first; and what is looked for where it is spoken of. */
  const things: ClassPatterns = {}
  const beside: ClassPatterns = {}
  put(beside, null, { wants, unwanted, withdrawn, asking, implied, 'carried-out': whole['carried-out'] })
  for (const [i, { words }] of whole.against.entries()) put(beside, null, { [`against-${i}`]: words })
  const asks = operations.flatMap(rule => rule.asks.map((ask, i) => compileAsk(rule, ask, `${rule.id} ${i}`)))
  const weighed = operations.map(compileWeighed)
  return {
    none: whole.none,
    about: whole.about,
    points,
    /** In order. */
    asks,
    weighed,
    /** Places in `asks` and `weighed` by the class of things that they are about. */
    asksAbout: new Map(asks.map((ask, i) => [ask.object, i])),
    weighedAbout: new Map(weighed.flatMap(({ cores }, i) => cores.map(core => [core, i]))),
    verbs: compileVerbs({ ...whole.verbs, [harmless]: whole.harmless }),
    things: compileLexicon(things),
    lexicon: compileLexicon(beside),
  }

  function compileAsk(
    rule: OperationRule,
    { object, wanted, said, ...ask }: OperationRule['asks'][number],
    name: string,
  ) {
    put(things, rule, { [name]: object })
    if (ask.with) put(beside, rule, { [`${name} with`]: ask.with })
    if (ask.unless) put(beside, rule, { [`${name} unless`]: ask.unless })
    return {
      rule,
      verbs: known(rule, ask.verbs),
      /** Every verb that carries the operation out. */
      all: known(rule, rule.weighed.verbs),
      wanted,
      said,
      object: name,
      with: ask.with ? `${name} with` : null,
      unless: `${name} unless`,
    }
  }

  function compileWeighed(rule: OperationRule) {
    const signs = rule.weighed.signs.map(({ points, core, words, either = null, value = null }, i) => {
      const name = words ? `${rule.id} sign ${i}` : null
      if (name && words) put(core ? things : beside, rule, { [name]: words })
      return { points, core, either, class: name, value }
    })
    return {
      rule,
      unsaid: rule.weighed.unsaid ?? null,
      told: rule.weighed.told ?? points.told,
      verbs: known(rule, rule.weighed.verbs),
      cores: signs.flatMap(sign => (sign.core && sign.class ? [sign.class] : [])),
      signs,
      against: [
        { points: -points.enough, class: 'withdrawn' },
        ...whole.against.flatMap(({ points, except }, i) =>
          except.includes(rule.operation) ? [] : [{ points, class: `against-${i}` }],
        ),
      ],
    }
  }

  function put(into: ClassPatterns, rule: OperationRule | null, classes: ClassPatterns) {
    for (const [name, lines] of Object.entries(classes)) {
      try {
        for (const line of lines) elementsOf(line, name, whole.classes)
      } catch (error) {
        throw new Error(`${rule ? `${rule.id}: ` : ''}${(error as Error).message}`)
      }
      into[name] = lines.map(line => spelledOut(line, whole.classes))
    }
  }

  function known(rule: OperationRule, verbs: string[]) {
    for (const verb of verbs) {
      if (!whole.verbs[verb])
        throw new Error(`${rule.id}: there is no verb "${verb}"; there are ${Object.keys(whole.verbs).join(', ')}`)
    }
    return new Set(verbs)
  }
}
export type CriticalOperationRules = ReturnType<typeof compileOperations>
