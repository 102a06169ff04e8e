/** Kinds of values that stand in santral.yaml, each with words for what would be right. */
import { z } from 'zod'

export const phone = z
  .string()
  .transform(text => text.replace(/[\s()-]/g, ''))
  .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be a phone number in E.164, e.g. "+908500000001"'))
export const mailbox = z
  .string()
  .toLowerCase()
  .regex(/^[^\s@<>]+@[^\s@<>]+$/, 'must be a mail address, e.g. "destek@example.com"')
export const domain = z
  .string()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'must be a host name, e.g. "example.com"')
export const address = z
  .string()
  .regex(/^https?:\/\/[^\s/]+\/?$/, 'must be an origin without a path, e.g. "https://desk.example.com"')
  .transform(text => text.replace(/\/$/, ''))
export const environmentName = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, 'must name an environment variable, e.g. "IMAP_PASSWORD"')
export const providerId = z.coerce.string().min(1, 'must be the id that the provider shows')
export const handle = z.string().regex(/^[\w.-]+$/, 'must be the name in the link, without @, e.g. "example.hosting"')
export const seconds = z.number().positive()
