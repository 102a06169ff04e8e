/** Every page: the agents' console, the customers' panel, the public form, the chat widget and the JSON API. */
import { Hono } from 'hono'
import { doorRoutes } from './access/door.ts'
import { sameSite } from './access/same-site.ts'
import { apiRoutes } from './api/routes.ts'
import { chatRoutes } from './chat/routes.ts'
import { consoleRoutes } from './console/routes.ts'
import { assetRoutes } from './page/assets.ts'
import { chooseLook } from './page/look.ts'
import { safeHeaders } from './page/safe-headers.ts'
import { loginRoutes } from './panel/login.ts'
import { publicForm } from './panel/public-form.ts'
import { panelRoutes } from './panel/routes.ts'
import type { WebOptions } from './web-options.ts'

/** Paths that only our own pages post to. */
const ownPages = ['/console', '/console/*', '/panel', '/panel/*', '/form']

export function webApp(options: WebOptions): Hono {
  const app = new Hono()
  for (const path of [...ownPages, '/look', '/pages/*', '/api/*']) app.use(path, safeHeaders)
  for (const path of ownPages) app.use(path, sameSite)
  app.get('/', c => c.redirect('/console', 303))
  app.get('/look', chooseLook)
  app.route('/', assetRoutes())
  app.route('/', doorRoutes(options))
  app.route('/', apiRoutes(options))
  app.route('/', chatRoutes(options))
  app.route('/', consoleRoutes(options))
  app.route('/', publicForm(options))
  app.route('/', loginRoutes(options))
  app.route('/', panelRoutes(options))
  return app
}
