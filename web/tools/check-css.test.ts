import { expect, it } from 'vitest'
import { aboveTheFloor } from './check-css.mjs'

it('names what old browsers cannot read', () => {
  expect(aboveTheFloor('a:has(b){color:red}')).toEqual([':has()'])
  expect(aboveTheFloor('@layer base{a{color:red}}')).toEqual(['@layer'])
  expect(aboveTheFloor('a{height:100dvh}')).toEqual(['dvh/svh/lvh'])
})
it('lets a rule pass that has a fallback, and plain ones', () => {
  expect(aboveTheFloor('a{height:100vh}@supports(height:1dvh){a{height:100dvh}}')).toEqual([])
  expect(aboveTheFloor('/* :has( */a{top:0;scroll-margin-inset:1}')).toEqual([])
})
