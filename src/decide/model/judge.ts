/** What the model makes of a text: probabilities of every field, and the words that speak most for a value. */
import type { Reading } from '../../policy/lexicon.ts'
import type { Read } from '../signs.ts'
import { classSign, distinctWords } from './features.ts'
import type { Field, Model } from './model.ts'
import { sumsOf } from './sums.ts'

export interface Judgement {
  probability(field: Field, value: string): number
  /** The values of a field that are at least so likely, with their probabilities. */
  from(field: Field, least: number): [value: string, probability: number][]
  /** The same for all values of a field, where classes of words that its rules found speak too. */
  beside(field: Field, classes: Iterable<string>): readonly number[]
  /** Topic, scope and department that fit together best; with these, where they are given. */
  together(topic?: string, scope?: string): Together | null
  /** The likeliest priority, of those that the topic is known with. */
  impact(topic: string, scope: string): string
  /** The sender's own words that speak most for the value. */
  strongest(field: Field, value: string): string[]
}

export interface Together {
  topic: string
  scope: string
  department: string
}

export function judge(model: Model, reading: Reading, found: Read): Judgement {
  const words = distinctWords(reading)
  const sums = sumsOf(model, words, found)
  const alone: Partial<Record<Field, readonly number[]>> = {}
  return { probability, from, beside, together, impact, strongest }

  function chances(field: Field): readonly number[] {
    const known = alone[field] ?? beside(field, [])
    alone[field] = known
    return known
  }

  function beside(field: Field, classes: Iterable<string>): readonly number[] {
    const from = model.first[field]
    const part = sums.columns.slice(from, from + model.values[field].length)
    for (const name of classes) sums.add(part, from, classSign(name))
    let top = Number.NEGATIVE_INFINITY
    for (let i = 0; i < part.length; i++) if (part[i]! > top) top = part[i]!
    let sum = 0
    for (let i = 0; i < part.length; i++) sum += part[i] = Math.exp(part[i]! - top)
    for (let i = 0; i < part.length; i++) part[i] = part[i]! / sum
    return part
  }

  function probability(field: Field, value: string) {
    return chances(field)[model.places[field].get(value) ?? -1] ?? 0
  }

  function from(field: Field, least: number) {
    const found: [string, number][] = []
    const chanceOf = chances(field)
    for (let i = 0; i < chanceOf.length; i++)
      if (chanceOf[i]! >= least) found.push([model.values[field][i]!, chanceOf[i]!])
    return found
  }

  function together(topic?: string, scope?: string): Together | null {
    const { values } = model
    const ofTopic = topic === undefined ? -1 : model.places.topic.get(topic)
    const ofScope = scope === undefined ? -1 : model.places.scope.get(scope)
    const [ofTopics, ofScopes, ofDepartments] = [chances('topic'), chances('scope'), chances('department')]
    let best: Model['together'][number] | null = null
    let most = 0
    for (const one of model.together) {
      if ((topic !== undefined && one.topic !== ofTopic) || (scope !== undefined && one.scope !== ofScope)) continue
      const chance = ofTopics[one.topic]! * ofScopes[one.scope]! * Math.sqrt(ofDepartments[one.department]!)
      if (chance > most) [best, most] = [one, chance]
    }
    return (
      best && {
        topic: values.topic[best.topic]!,
        scope: values.scope[best.scope]!,
        department: values.department[best.department]!,
      }
    )
  }

  function impact(topic: string, scope: string): string {
    const known = model.impacts.get(`${topic} ${scope}`)
    const chanceOf = chances('priority')
    let best = 'normal'
    let most = 0
    model.values.priority.forEach((value, i) => {
      const chance = chanceOf[i]! / (known?.has(i) ? 1 : 10)
      if (chance > most) [best, most] = [value, chance]
    })
    return best
  }

  function strongest(field: Field, value: string): string[] {
    const column = model.first[field] + model.places[field].get(value)!
    return strongestWords(sums.ofWords(column)).map(i => {
      const { start, end } = reading.tokens[words[i]!.at]!
      return reading.text.slice(start, end)
    })
  }
}

const mostShown = 4

/** The few with the most weight, most first; those that speak against are left out. */
function strongestWords(weights: readonly number[]): number[] {
  const top: number[] = []
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at]!
    if (weight <= 0 || (top.length === mostShown && weight <= weights[top[mostShown - 1]!]!)) continue
    let place = top.length
    while (place > 0 && weights[top[place - 1]!]! < weight) place--
    top.splice(place, 0, at)
    if (top.length > mostShown) top.pop()
  }
  return top
}
