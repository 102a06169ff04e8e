/** Who may enter the console: agents with passwords, API tokens, and on a laptop one link that is printed at the start. */
import { createHash, randomBytes } from 'node:crypto'
import { isPassword } from './password.ts'
import { mac, same } from './signed.ts'

export interface Agent {
  name: string
  /** `scrypt:…`, as hashPassword gives it. */
  password: string
}

export interface ApiToken {
  name: string
  /** SHA-256 of the token, in hex: the token itself is kept nowhere. */
  sha256: string
}

export interface Access {
  /** The agent's name, or null. */
  login(name: string, password: string): Promise<string | null>
  /** The name behind a bearer token, or null. */
  bearer(token: string): string | null
  /** True once, for the token that the start printed. */
  takeLink(token: string): boolean
  /** Changes with the agent's password; null where there is no such agent any more. Binds sessions to it. */
  mark(name: string): string | null
}

/** Who comes in by the printed link. */
export const linkName = 'desk'

/** A hash of no password, so that an unknown name takes as long as a wrong password. */
const nobody = `scrypt:32768:8:1:${'A'.repeat(22)}:${'A'.repeat(43)}`

/** `link`: the token of the link that was printed; only where the server listens on loopback alone. */
export function accessOf(given: { agents?: Agent[]; tokens?: ApiToken[]; link?: string | null }): Access {
  const { agents = [], tokens = [] } = given
  let link = given.link ?? null
  const hasLink = link !== null
  return {
    async login(name, password) {
      const agent = agents.find(one => one.name === name)
      return (await isPassword(password, agent?.password ?? nobody)) && agent ? agent.name : null
    },
    bearer(token) {
      const sha256 = createHash('sha256').update(token).digest('hex')
      return tokens.find(one => same(one.sha256, sha256))?.name ?? null
    },
    takeLink(token) {
      const right = link !== null && same(link, token)
      if (right) link = null
      return right
    },
    mark(name) {
      const agent = agents.find(one => one.name === name)
      if (agent) return mac(agent.password, 'agent', name).slice(0, 12)
      return hasLink && name === linkName ? 'link' : null
    },
  }
}

/** A link's token: print `${url}/console/enter?token=${token}`, hand the same to accessOf. */
export const linkToken = (): string => randomBytes(24).toString('base64url')
