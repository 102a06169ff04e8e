/** rules/topic.yaml: what it is about (G4, A3, A6). */
import { topics } from '../../decision.ts'
import { ruleFile } from '../rule-file.ts'
import { choiceSchema, compileChoice } from './choice.ts'

export const topicFile = ruleFile({
  file: 'topic.yaml',
  schema: choiceSchema(topics),
  compile: parsed => compileChoice(parsed),
})
