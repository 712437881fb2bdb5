import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { mount } from '@vue/test-utils'
import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { plain } from '../standard.sample'
import StandardField from './StandardField.vue'
import TextInput from './TextInput.vue'
import { i18n } from '../words'

function shown(name: string) {
  const queryClient = new QueryClient()
  queryClient.setQueryData(['standard', 'fields'], {
    edition: '2026.9',
    items: [
      { ...plain('project.approvalNumber'), name, meaning: '批复文件的发文字号。', maxLength: 60, required: true },
    ],
  })
  return mount(StandardField, {
    props: { field: 'project.approvalNumber' },
    slots: { default: () => h(TextInput, { modelValue: '' }) },
    global: { plugins: [i18n, [VueQueryPlugin, { queryClient }]] },
  })
}

describe('a field of the data standard', () => {
  it('has its label, meaning, length and star from there', () => {
    const field = shown('批复文号')
    expect(field.get('label').text()).toBe('批复文号*')
    expect(field.text()).toContain('批复文件的发文字号。')
    expect(field.get('input').attributes()).toMatchObject({ id: 'f-approvalNumber', maxlength: '60' })
    expect(field.get('input').attributes('aria-required')).toBe('true')
  })
  it('is called otherwise when the standard calls it otherwise', () => {
    expect(shown('发文字号').get('label').text()).toBe('发文字号*')
  })
})
