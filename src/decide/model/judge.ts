/** What the model makes of a text: probabilities of every field, and the words that speak most for a value. */
import type { Reading } from '../../policy/lexicon.ts'
import type { Features } from './features.ts'
import { type Field, type Model, rowsOf, scoresOf } from './model.ts'

export interface Judgement {
  probability(field: Field, value: string): number
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
  const rows = rowsOf(model, features)
  const scores = scoresOf(model, features, rows)
  const probabilities = {
    topic: soft('topic'),
    scope: soft('scope'),
    department: soft('department'),
    priority: soft('priority'),
  }
  return { probability, together, impact, strongest }

  function soft(field: Field): Float64Array {
    const from = model.first[field]
    const part = scores.slice(from, from + model.values[field].length)
    const top = Math.max(...part)
    let sum = 0
    for (let i = 0; i < part.length; i++) sum += part[i] = Math.exp(part[i]! - top)
    for (let i = 0; i < part.length; i++) part[i] = part[i]! / sum
    return part
  }

  function probability(field: Field, value: string) {
    return probabilities[field][model.values[field].indexOf(value)] ?? 0
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
    model.values.priority.forEach((value, i) => {
      const chance = probabilities.priority[i]! / (model.impacts.has(`${topic} ${scope} ${value}`) ? 1 : 10)
      if (chance > most) [best, most] = [value, chance]
    })
    return best
  }

  function strongest(field: Field, value: string): string[] {
    const column = model.first[field] + model.values[field].indexOf(value)
    const byToken = new Float64Array(reading.tokens.length)
    for (let i = 0; i < rows.length; i++) {
      const token = features.tokens[i]!
      if (token < 0 || rows[i]! < 0) continue
      byToken[token]! += features.values[i]! * model.weights[rows[i]! * model.columns + column]!
    }
    return strongestTokens(byToken).map(at => reading.text.slice(reading.tokens[at]!.start, reading.tokens[at]!.end))
  }
}

const mostShown = 4

/** The few tokens with the most weight, most first; those that speak against are left out. */
function strongestTokens(byToken: Float64Array): number[] {
  const top: number[] = []
  for (let at = 0; at < byToken.length; at++) {
    const weight = byToken[at]!
    if (weight <= 0 || (top.length === mostShown && weight <= byToken[top[mostShown - 1]!]!)) continue
    let place = top.length
    while (place > 0 && byToken[top[place - 1]!]! < weight) place--
    top.splice(place, 0, at)
    if (top.length > mostShown) top.pop()
  }
  return top
}
