/** The rules as they are shipped: file name → text. */
import { fileURLToPath } from 'node:url'
import { readRules } from '../../src/policy/load.ts'

export const shipped = readRules(fileURLToPath(new URL('../../rules', import.meta.url)))
