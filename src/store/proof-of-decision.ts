/** What is left of a decision when its person is erased: that it was made, by which rules, and a hash that proves which. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Instant } from '../message.ts'

export interface DecisionRow {
  delivery: number
  at: Instant
  policy: string
  outcome: string
  decision: Record<string, unknown>
}

export interface DecisionProof {
  erased: true
  /** Of the decision's canonical JSON (below): whoever holds an export can show that it is the one. */
  sha256: string
  outcome: string
  policy: string
  at: Instant
  rules: string[]
  /** Empty, for those who read decisions. */
  trail: []
  notices: []
}

export function proofOf({ at, policy, outcome, decision }: DecisionRow): DecisionProof {
  const trail = Array.isArray(decision.trail) ? (decision.trail as { rule?: unknown }[]) : []
  const rules = trail.map(row => String(row.rule ?? '')).filter(rule => rule !== '')
  return { erased: true, sha256: decisionHash(decision), outcome, policy, at, rules, trail: [], notices: [] }
}

export const isProof = (decision: Record<string, unknown>): boolean => decision.erased === true

export const decisionHash = (decision: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(decision))))

/** JSON without white space, members of objects in the order of their names (by UTF-16 units), as in RFC 8785. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value).filter(([, one]) => one !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`).join(',')}}`
}
