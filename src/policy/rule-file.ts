import type { z } from 'zod'

/** One file of rules/: its name, what may stand in it, and how it is compiled for deciding. */
export interface RuleFile<Parsed, Compiled> {
  /** File name in rules/, e.g. 'flood.yaml'. */
  file: string
  schema: z.ZodType<Parsed>
  /** May throw an Error that names rule and value; `rules check` shows it with file and line. */
  compile(parsed: Parsed): Compiled
}

/** A folder of rules/ whose files are parts of one whole: each may hold anything that the schema allows. */
export interface RuleFolder<Part, Compiled> {
  /** Folder name in rules/, e.g. 'conduct'. */
  folder: string
  /** How the parts are named to people: 'conduct/*.yaml'. */
  file: string
  schema: z.ZodType<Part>
  /** Parts by file name, in the order of their names. May throw as in RuleFile. */
  compile(parts: Record<string, Part>): Compiled
}

export const ruleFile = <Parsed, Compiled>(given: RuleFile<Parsed, Compiled>) => given

export const ruleFolder = <Part, Compiled>(
  given: Omit<RuleFolder<Part, Compiled>, 'file'>,
): RuleFolder<Part, Compiled> => ({ ...given, file: `${given.folder}/*.yaml` })

/** Whether a source is one of the folder's parts. Few rules may also stand in one file of the folder's name. */
export const isPartOf = ({ folder }: { folder: string }, name: string) =>
  name === `${folder}.yaml` || (name.startsWith(`${folder}/`) && name.endsWith('.yaml'))

/** Name of the JSON Schema for editors: 'flood.yaml' → 'flood.schema.json', 'conduct/*.yaml' → 'conduct.schema.json'. */
export const schemaName = (file: string) => file.replace(/(?:\/\*)?\.\w+$/, '.schema.json')
