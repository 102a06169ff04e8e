/**
 * clamd's INSTREAM: the bytes go over a socket in chunks, the verdict comes back in one line. One connection a file.
 * Source: docs.clamav.net/manual/Usage/ClamdProtocol.html
 */
import { connect } from 'node:net'

export type Verdict = { clean: true } | { clean: false; infected: string } | { clean: false; unscannable: string }

export interface AntivirusOptions {
  /** A Unix socket's path, or `host:port`. */
  clamd: string
  /** Until clamd counts as away, in milliseconds. */
  timeoutMs?: number
}

export interface Antivirus {
  /** @throws Error where clamd is away, slow or talks nonsense: the same may work later */
  scan(bytes: Uint8Array): Promise<Verdict>
}

const chunkSize = 1 << 16

export function antivirus({ clamd, timeoutMs = 30_000 }: AntivirusOptions): Antivirus {
  const where = clamd.startsWith('/') ? { path: clamd } : hostAndPort(clamd)
  return { scan: async bytes => verdictOf(await ask(bytes)) }

  function ask(bytes: Uint8Array): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(where)
      const timer = setTimeout(
        () => socket.destroy(new Error(`clamd gave no answer within ${timeoutMs / 1000} s`)),
        timeoutMs,
      )
      let said = ''
      socket.setEncoding('utf8')
      socket.on('connect', () => stream(bytes))
      socket.on('data', text => {
        said += text
        // A file over clamd's limit is answered, and the connection closed, while we still write.
        if (said.includes('\0')) socket.destroy()
      })
      socket.on('error', error => {
        if (!said) reject(new Error(`clamd at ${clamd} cannot be reached: ${error.message}`, { cause: error }))
      })
      socket.on('close', () => {
        clearTimeout(timer)
        if (said) resolve(said)
        else reject(new Error(`clamd at ${clamd} closed the connection without an answer`))
      })

      function stream(rest: Uint8Array) {
        socket.write('zINSTREAM\0')
        for (let at = 0; at < rest.length; at += chunkSize) {
          const chunk = rest.subarray(at, at + chunkSize)
          socket.write(length(chunk.length))
          socket.write(chunk)
        }
        socket.write(length(0))
      }
    })
  }
}

function verdictOf(said: string): Verdict {
  const line = (said.split('\0')[0] ?? '').trim()
  if (line === 'stream: OK') return { clean: true }
  const found = /^stream: (.+) FOUND$/.exec(line)?.[1]
  if (found) return { clean: false, infected: found }
  if (/size limit exceeded/i.test(line)) return { clean: false, unscannable: 'it is over the size that clamd takes' }
  throw new Error(`clamd could not scan: ${line.slice(0, 200)}`)
}

function hostAndPort(clamd: string): { host: string; port: number } {
  const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(clamd) ?? []
  if (!host) throw new Error(`attachments.clamd must be a socket's path or host:port, not "${clamd}"`)
  return { host, port: Number(port) }
}

/** Four bytes in network order. */
function length(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}
