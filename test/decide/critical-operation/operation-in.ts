/** The operation that a text asks for by the rules as they are shipped. */
import { criticalOperationOf } from '../../../src/decide/critical-operation.ts'
import { read } from '../../../src/policy/read.ts'
import { rules } from '../rules.ts'

export const operationIn = (text: string) => criticalOperationOf({ reading: read(text) }, rules).operation

/** One text a line. */
export const lines = (table: string) =>
  table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
