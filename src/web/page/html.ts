/** Pages are tagged templates in which every value is escaped, unless it is itself a template. */
import { html as tagged } from 'hono/html'

export type Html = ReturnType<typeof tagged>
export type Part = Html | string | number | null | undefined | false | Part[]

/** `html` whose values are held to what can be shown. */
export const html = (strings: TemplateStringsArray, ...values: Part[]): Html => tagged(strings, ...values)
