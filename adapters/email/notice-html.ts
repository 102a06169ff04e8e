/** A notice as plain HTML: paragraphs, line breaks, links. Nothing is loaded from anywhere. */
import type { Language } from '../../src/message.ts'
import { escaped } from '../wire/escaped.ts'

export function noticeHtml(text: string, language: Language): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map(paragraph => `<p style="margin:0 0 1em">${linked(escaped(paragraph)).replaceAll('\n', '<br>\n')}</p>`)
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"></head>
<body style="font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#1a1a1a">
${paragraphs.join('\n')}
</body>
</html>
`
}

const linked = (html: string) =>
  html.replace(/\bhttps:\/\/[^\s<>]{1,2000}?(?=[.,;:!?)]*(?:\s|$))/g, url => `<a href="${url}">${url}</a>`)
