/** What the model makes of a text: probabilities of every field, and the words that speak most for a value. */
import type { Reading } from '../../policy/lexicon.ts'
import type { Features } from './features.ts'
import { type Field, type Model, scoresOf } from './model.ts'

export interface Judgement {
  /** Probability of each value of a field, in the model's order. */
  of(field: Field): { value: string; probability: number }[]
  /** Topic, scope and department that fit together best, of those that `may` allows. */
  together(may: (topic: string, scope: string, department: string) => boolean): Together | null
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

export function judge(model: Model, features: Features, reading: Reading): Judgement {
  const scores = scoresOf(model, features)
  const probabilities = {
    topic: soft('topic'),
    scope: soft('scope'),
    department: soft('department'),
    priority: soft('priority'),
  }
  return { of, together, impact, strongest }

  function soft(field: Field): Float64Array {
    const from = model.first[field]
    const part = scores.slice(from, from + model.values[field].length)
    const top = Math.max(...part)
    let sum = 0
    for (let i = 0; i < part.length; i++) sum += part[i] = Math.exp(part[i]! - top)
    for (let i = 0; i < part.length; i++) part[i] = part[i]! / sum
    return part
  }

  function of(field: Field) {
    return model.values[field].map((value, i) => ({ value, probability: probabilities[field][i]! }))
  }

  function together(may: (topic: string, scope: string, department: string) => boolean): Together | null {
    let best: Together | null = null
    let most = 0
    for (const { topic, scope, department } of model.together) {
      const names = [
        model.values.topic[topic]!,
        model.values.scope[scope]!,
        model.values.department[department]!,
      ] as const
      const chance =
        probabilities.topic[topic]! * probabilities.scope[scope]! * Math.sqrt(probabilities.department[department]!)
      if (chance > most && may(...names)) {
        most = chance
        best = { topic: names[0], scope: names[1], department: names[2] }
      }
    }
    return best
  }

  function impact(topic: string, scope: string): string {
    let best = 'normal'
    let most = 0
    for (const { value, probability } of of('priority')) {
      const chance = model.impacts.has(`${topic} ${scope} ${value}`) ? probability : probability / 10
      if (chance > most) [best, most] = [value, chance]
    }
    return best
  }

  function strongest(field: Field, value: string): string[] {
    const column = model.first[field] + model.values[field].indexOf(value)
    const byToken = new Map<number, number>()
    for (let i = 0; i < features.count; i++) {
      const token = features.tokens[i]!
      const row = token < 0 ? -1 : model.row(features.keys[i]!)
      if (row < 0) continue
      const weight = features.values[i]! * model.weights[row * model.columns + column]!
      byToken.set(token, (byToken.get(token) ?? 0) + weight)
    }
    return [...byToken]
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 4)
      .map(([at]) => reading.text.slice(reading.tokens[at]!.start, reading.tokens[at]!.end))
  }
}
