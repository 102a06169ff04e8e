/** Compiles rules/critical-operation: what operations are about, how people ask, and what each operation is known by beside it. */

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
  /** What it may be about, which is looked for first; then how it is asked for; then what is said beside it. */
  const things = classesOf(whole.classes)
  const asked = classesOf(whole.classes)
  const besides = new Map(operations.map(rule => [rule, classesOf(whole.classes)]))
  const shared = { wants, unwanted, withdrawn, asking, implied, 'carried-out': whole['carried-out'] }
  for (const [name, lines] of Object.entries(shared)) asked.classes[name] = asked.spelled(null, name, lines)
  const against = whole.against.map(({ words, ...one }, i) => ({
    ...one,
    class: asked.put(null, `against ${i}`, words),
  }))
  const asks = operations.flatMap(rule => rule.asks.map((ask, i) => compileAsk(rule, ask, `${rule.id} ${i}`)))
  const weighed = operations.map(compileWeighed)
  return {
    none: whole.none,
    about: whole.about,
    points,
    /** What the model says of each; without it only rules find operations. */
    heard: whole.heard && {
      ...whole.heard,
      points: surestFirst(whole.heard.points),
      doubt: surestFirst(whole.heard.doubt),
      /** What is less likely has no points at all. */
      least: Math.min(...[...whole.heard.points, ...whole.heard.doubt].map(step => step.from)),
    },
    /** Classes of words that speak against every operation. */
    against: against.map(one => one.class),
    /** In order. */
    asks,
    weighed,
    /** Places in `asks` and `weighed` by the class of things that they are about. */
    asksAbout: placesBy(asks.map((ask, i) => [ask.object, i] as const)),
    weighedAbout: placesBy(weighed.flatMap(({ cores }, i) => cores.map(core => [core, i] as const))),
    verbs: compileVerbs({ ...whole.verbs, [harmless]: whole.harmless }),
    things: compileLexicon(things.classes),
    asked: compileLexicon(asked.classes),
    /** By the rule of the operation. */
    beside: new Map([...besides].map(([rule, { classes }]) => [rule, compileLexicon(classes)])),
  }

  function compileAsk(
    rule: OperationRule,
    { object, wanted, said, ...ask }: OperationRule['asks'][number],
    name: string,
  ) {
    const beside = besides.get(rule)!
    return {
      rule,
      verbs: known(rule, ask.verbs),
      /** Every verb that carries the operation out. */
      all: known(rule, rule.weighed.verbs),
      wanted,
      said,
      object: things.put(rule, name, object),
      with: ask.with ? beside.put(rule, `${name} with`, ask.with) : null,
      unless: ask.unless ? beside.put(rule, `${name} unless`, ask.unless) : null,
    }
  }

  function compileWeighed(rule: OperationRule) {
    const signs = rule.weighed.signs.map(({ points, core, words, either = null, value = null }, i) => {
      const name = words ? (core ? things : besides.get(rule)!).put(rule, `${rule.id} sign ${i}`, words) : null
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
        ...against.filter(({ except }) => !except.includes(rule.operation)),
      ],
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

const surestFirst = <One extends { from: number }>(list: One[]) => list.toSorted((a, b) => b.from - a.from)

function placesBy(entries: (readonly [string, number])[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [name, place] of entries) places.set(name, [...(places.get(name) ?? []), place])
  return places
}

/** Classes of one lexicon. Lists that are the same are one class: words of `asks` are often those of a sign. */
function classesOf(named: ClassPatterns) {
  const classes: ClassPatterns = {}
  const names = new Map<string, string>()
  return { classes, put, spelled }

  /** Its class: its own, or the one that holds the same words. */
  function put(rule: OperationRule | null, name: string, lines: string[]): string {
    const patterns = spelled(rule, name, lines)
    const key = patterns.join('\n')
    const known = names.get(key)
    if (known !== undefined) return known
    names.set(key, name)
    classes[name] = patterns
    return name
  }

  function spelled(rule: OperationRule | null, name: string, lines: string[]): string[] {
    try {
      for (const line of lines) elementsOf(line, name, named)
    } catch (error) {
      throw new Error(`${rule ? `${rule.id}: ` : ''}${(error as Error).message}`)
    }
    return lines.map(line => spelledOut(line, named))
  }
}
