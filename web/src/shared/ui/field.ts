import { inject, provide, type ComputedRef, type InjectionKey } from 'vue'

/** What a control learns from the FormField around it. */
export interface FieldContext {
  id: string
  describedBy: string | undefined
  invalid: boolean
  required: boolean
  /** Characters it may have, by the data standard. */
  maxLength: number | null
}

const KEY: InjectionKey<ComputedRef<FieldContext>> = Symbol('field')

export function provideField(context: ComputedRef<FieldContext>): void {
  provide(KEY, context)
}

export function useField(): ComputedRef<FieldContext> | undefined {
  return inject(KEY, undefined)
}
