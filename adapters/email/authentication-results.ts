/** Reads an Authentication-Results field (RFC 8601 §2.2). Comments and quoted text never become results. Linear. */

export interface AuthResult {
  /** Lower case: 'dkim', 'spf', 'dmarc' … */
  method: string
  /** Lower case: 'pass', 'fail', 'none' … */
  result: string
  /** Lower case 'ptype.property' → value as written, e.g. 'header.d' → 'example.test'. */
  properties: Record<string, string>
}

export interface AuthenticationResults {
  /** Lower case. */
  authservId: string
  results: AuthResult[]
}

interface Token {
  text: string
  kind: 'word' | 'quoted' | 'equals'
}

/** Null where the field does not even name a server. */
export function readAuthenticationResults(value: string): AuthenticationResults | null {
  const [server, ...statements] = clauses(value)
  const id = server?.[0]
  // After the id there may be a version (a number) and nothing else.
  if (!id || id.kind === 'equals' || server.slice(1).some(token => !/^\d+$/.test(token.text))) return null
  return { authservId: id.text.toLowerCase(), results: statements.flatMap(resultOf) }
}

function resultOf(tokens: Token[]): AuthResult[] {
  const [method, equals, result, ...rest] = tokens
  if (method?.kind !== 'word' || equals?.kind !== 'equals' || result?.kind !== 'word') return []
  const properties: Record<string, string> = {}
  for (let at = 0; at + 2 < rest.length; at++) {
    const [name, sign, value] = rest.slice(at, at + 3)
    if (name?.kind !== 'word' || sign?.kind !== 'equals' || !value || value.kind === 'equals') continue
    const key = name.text.toLowerCase()
    if (key.includes('.')) properties[key] ??= value.text
    at += 2
  }
  return [{ method: method.text.toLowerCase().split('/')[0]!, result: result.text.toLowerCase(), properties }]
}

/** Cuts at ';' outside of comments and quotes; comments are dropped, also nested ones. */
function clauses(value: string): Token[][] {
  const done: Token[][] = [[]]
  let word = ''
  let quoted = false
  let comment = 0
  const end = () => {
    if (word || quoted) done.at(-1)!.push({ text: word, kind: quoted ? 'quoted' : 'word' })
    word = ''
    quoted = false
  }
  for (let at = 0; at < value.length; at++) {
    const unit = value[at]!
    if (comment > 0) {
      if (unit === '\\') at++
      else if (unit === '(') comment++
      else if (unit === ')') comment--
    } else if (unit === '(') {
      end()
      comment = 1
    } else if (unit === '"') {
      // A quoted part is one word with what stands beside it: `"a@b"@example.test` is of example.test.
      quoted = true
      for (at++; at < value.length && value[at] !== '"'; at++)
        word += value[at] === '\\' ? (value[++at] ?? '') : value[at]
    } else if (unit === ';') {
      end()
      done.push([])
    } else if (unit === '=') {
      // A second '=' belongs to the value, as in base64.
      if (done.at(-1)!.at(-1)?.kind === 'equals') word += unit
      else {
        end()
        done.at(-1)!.push({ text: '=', kind: 'equals' })
      }
    } else if (/\s/.test(unit)) end()
    else word += unit
  }
  end()
  return done
}
