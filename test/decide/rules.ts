/** The rules as they are shipped, compiled, for tests of what carries them out. */
import { compilePolicy } from '../../src/policy/policy.ts'
import { shipped } from '../policy/shipped.ts'

export const rules = compilePolicy(shipped)
