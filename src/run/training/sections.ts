/** Reads the plain files of fixtures/language: `== heading`, then a line each. `#` begins a comment line. */

export interface Section {
  heading: string[]
  lines: string[]
}

export function sectionsOf(source: string): Section[] {
  const sections: Section[] = []
  for (const raw of source.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('# ')) continue
    if (line.startsWith('== ')) sections.push({ heading: line.slice(3).split(/\s+/), lines: [] })
    else sections.at(-1)?.lines.push(line)
  }
  return sections
}
