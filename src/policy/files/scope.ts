/** rules/scope.yaml: what support covers and what professional services offer at a price (G4.1, G4.2, A3, A6). */
import { ruleFile } from '../rule-file.ts'
import { choiceSchema, compileChoice } from './choice.ts'

export const scopeFile = ruleFile({
  file: 'scope.yaml',
  schema: choiceSchema(['in', 'out']),
  compile: parsed => compileChoice(parsed),
})
