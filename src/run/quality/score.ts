/** Precision, recall and F1 of every class; macro-F1 is their mean over the classes that the labels hold. */

export interface ClassScore {
  precision: number
  recall: number
  f1: number
  /** Messages labelled so. */
  labelled: number
}

export interface Score {
  macroF1: number
  accuracy: number
  classes: Record<string, ClassScore>
}

export interface Pair {
  want: string
  got: string
}

export function score(pairs: Pair[]): Score {
  const labelled = count(pairs.map(pair => pair.want))
  const given = count(pairs.map(pair => pair.got))
  const right = count(pairs.filter(({ want, got }) => want === got).map(pair => pair.want))
  const classes: Record<string, ClassScore> = {}
  for (const [name, many] of [...labelled].sort()) {
    classes[name] = classScore(right.get(name) ?? 0, given.get(name) ?? 0, many)
  }
  const f1s = Object.values(classes).map(one => one.f1)
  const hits = pairs.filter(({ want, got }) => want === got).length
  return {
    macroF1: round(f1s.reduce((sum, f1) => sum + f1, 0) / (f1s.length || 1)),
    accuracy: round(hits / (pairs.length || 1)),
    classes,
  }
}

export function classScore(right: number, given: number, labelled: number): ClassScore {
  const precision = given === 0 ? (labelled === 0 ? 1 : 0) : right / given
  const recall = labelled === 0 ? 1 : right / labelled
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision: round(precision), recall: round(recall), f1: round(f1), labelled }
}

function count(names: string[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1)
  return counted
}

const round = (value: number) => Math.round(value * 1e4) / 1e4
