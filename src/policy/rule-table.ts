/** A rule file that is a table of named rules, each with words of its own and, where it counts, its numbers. */
import { z } from 'zod'
import { ruleFields } from './rule.ts'
import { ruleFile } from './rule-file.ts'

type Extra = Record<string, z.ZodType>

const rowOf = <Fields extends Extra>(fields: Fields) => z.strictObject({ ...ruleFields, ...fields })
type Rows<Table extends Record<string, Extra>> = {
  [Name in keyof Table]: z.infer<ReturnType<typeof rowOf<Table[Name]>>>
}

/** `table`: rule name → fields beside id, article and because. */
export function ruleTable<Table extends Record<string, Extra>>(file: string, table: Table) {
  const shape = Object.fromEntries(Object.entries(table).map(([name, fields]) => [name, rowOf(fields)]))
  const schema = z.strictObject(shape) as unknown as z.ZodType<Rows<Table>>
  return ruleFile({ file, schema, compile: (parsed: Rows<Table>) => parsed })
}
