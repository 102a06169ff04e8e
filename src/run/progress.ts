/** How far long work has come, on stderr: one line that is written over in a terminal, a line every few seconds elsewhere. */

export function progress(what: string, out: NodeJS.WriteStream = process.stderr) {
  const began = Date.now()
  const pauseMs = out.isTTY ? 100 : 5_000
  let shown = began
  let latest = 0
  const line = () => `santral: ${latest} ${what}, ${((Date.now() - began) / 1000).toFixed(1)} s`
  return {
    tick(done: number) {
      latest = done
      if (Date.now() - shown < pauseMs) return
      shown = Date.now()
      out.write(out.isTTY ? `\r${line()}` : `${line()}\n`)
    },
    end() {
      out.write(out.isTTY ? `\r${line()}\n` : `${line()}\n`)
    },
  }
}
