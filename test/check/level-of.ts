import { said } from '../../src/check/conduct.ts'
import { readRules } from '../../src/policy/load.ts'
import { compilePolicy } from '../../src/policy/policy.ts'

const rules = compilePolicy(readRules(new URL('../../rules', import.meta.url).pathname)).conduct

/** The level of a message's words under the rules of this checkout. */
export const levelOf = (text: string) => said(null, text, rules).level
