import { check, type RuleProblem } from './check.ts'
import type { files } from './files.ts'

type Compiled<File> = File extends { compile(parsed: never): infer Result } ? Result : never

/** The rules, compiled, with their version. What a decision is made under. */
export type Policy = { version: string } & { [Name in keyof typeof files]: Compiled<(typeof files)[Name]> }

/** Wrong rules: `problems` say file, line, rule and what is allowed. */
export class RulesError extends Error {
  problems: RuleProblem[]
  constructor(problems: RuleProblem[]) {
    super(problems.map(p => `${p.file}:${p.line}${p.rule ? ` (${p.rule})` : ''}: ${p.what}`).join('\n'))
    this.name = 'RulesError'
    this.problems = problems
  }
}

/**
 * Compiles the sources of a rules directory: file name → YAML text. `version.yaml` carries the version.
 * @throws RulesError naming every problem with file and line
 */
export function compilePolicy(sources: Record<string, string>): Policy {
  const { problems, compiled, version } = check(sources)
  if (problems.length > 0) throw new RulesError(problems)
  return { version, ...compiled } as Policy
}
