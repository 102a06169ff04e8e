/** The words around passwords, compiled from rules/secrets.yaml, and what finding one does. */

import type { Label } from '../../policy/label.ts'

export interface PasswordWords {
  /** The words for password with their endings. */
  key: Label
  /** The same, at the beginning of a word. Not global. */
  keyStart: RegExp
  /** Words for user name and password together. */
  pairKey: Label
  /** Ends right before a key: one-time passwords are no secrets of the customer. */
  oneTime: RegExp
  /** Whole tokens, folded, that never are a password. */
  never: Set<string>
  /** Beginnings of tokens, folded, that never are a plain-word password: unut*, sifirla*, reset*. */
  neverStarts: string[]
  /** Joins a key with its value: is, su, olarak. */
  filler: Set<string>
  /** What follows says that the plain word before it is the password: olsun, yapin. */
  settles: Set<string>
  /** Labels whose value is something else: kullanici, user, ip, port. */
  otherLabel: RegExp
}

export type Mark = (start: number, length: number) => void
