/** customers.json as a command is given it. */
import { readFileSync } from 'node:fs'
import type { Customer } from '../customer.ts'
import { readDirectory } from '../directory.ts'
import { UsageError } from './usage-error.ts'

/** @throws UsageError where there is no such file or no JSON in it, Error naming customer and field where one is wrong */
export function customersIn(file: string): Customer[] {
  let given: unknown
  try {
    given = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`customers: ${file} cannot be read as JSON: ${(error as Error).message}`)
  }
  return readDirectory(given)
}
