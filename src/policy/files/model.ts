/** rules/model.json: the weights that `node src/run/train.ts` learns from fixtures/language (docs/model.md). */
import { modelSchema, unpackModel } from '../../decide/model/model.ts'
import { ruleFile } from '../rule-file.ts'

export const modelFile = ruleFile({ file: 'model.json', schema: modelSchema, compile: unpackModel })
