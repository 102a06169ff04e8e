import type { z } from 'zod'

/** One file of rules/: its name, what may stand in it, and how it is compiled for deciding. */
export interface RuleFile<Parsed, Compiled> {
  /** File name in rules/, e.g. 'flood.yaml'. */
  file: string
  schema: z.ZodType<Parsed>
  /** May throw an Error that names rule and value; `rules check` shows it with file and line. */
  compile(parsed: Parsed): Compiled
}

export const ruleFile = <Parsed, Compiled>(given: RuleFile<Parsed, Compiled>) => given
