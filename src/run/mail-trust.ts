/** Authorities whose certificates of mail servers are believed: this machine's, and the one that the settings name beside them. */
import { getCACertificates } from 'node:tls'
import type { Config } from '../config.ts'

/** PEM texts; undefined: this machine's alone. */
export const mailTrust = ({ mailCa }: Config): string[] | undefined =>
  mailCa ? [...getCACertificates('default'), mailCa] : undefined
