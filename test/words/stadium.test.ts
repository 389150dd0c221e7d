import { expect, test } from 'vitest'

import { viewpoints } from '../../src/store/settings'
import { stadiumKeysSentence, viewpointNames } from '../../src/words/stadium'

test.each(['Arrow keys', 'Page Down', 'Page Up', 'Home', 'End', 'Plus', 'minus', 'zero key', 'Escape'])(
  'the keys of the stadium are all told: %s',
  key => expect(stadiumKeysSentence).toContain(key),
)

test('every place the camera can stand has a name', () => {
  expect(Object.keys(viewpointNames)).toEqual([...viewpoints])
})
