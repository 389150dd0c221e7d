import { test } from 'vitest'
import { expectNothingLeftAfter } from '../browser/page-mounted'

test.each(['canvas', 'pixi'])(
  'a page that draws with %s leaves nothing behind when it is taken down, fifty times over',
  stage => expectNothingLeftAfter(50, { stage, warmUp: 10 }),
)
