/** The rules as they are shipped, for tests of what carries them out. */
import { readRules } from '../../src/policy/load.ts'
import { compilePolicy } from '../../src/policy/policy.ts'

export const rules = compilePolicy(readRules(new URL('../../rules', import.meta.url).pathname))
