/** Serves on a host and port, and stops without cutting off what is being answered. */
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'

export interface Listening {
  /** The one that was asked for; a free one for 0. */
  port: number
  /** Answers what was asked already; waits half a second for it. */
  close(): Promise<void>
}

export interface Where {
  host: string
  port: number
  /** What to do where it is taken. */
  instead?: string
}

/** @throws Error naming the setting where the port is taken */
export function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port, instead = 'Set PORT, or server.port in santral.yaml.' }: Where,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, info =>
      resolve({ port: info.port, close: () => close(server) }),
    ) as Server
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `${host}:${port} is in use by another program. ${instead}`
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error)
    })
  })
}

async function close(server: Server) {
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  const late = setTimeout(() => server.closeAllConnections(), 500)
  await closed
  clearTimeout(late)
}
