/** rules/department.yaml: who answers it (G7, A5). */
import { departments } from '../../decision.ts'
import { ruleFile } from '../rule-file.ts'
import { choiceSchema, compileChoice } from './choice.ts'

export const departmentFile = ruleFile({
  file: 'department.yaml',
  schema: choiceSchema(departments),
  compile: parsed => compileChoice(parsed),
})
