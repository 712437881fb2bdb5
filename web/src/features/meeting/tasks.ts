import type { AssignmentForm } from '../../shared/api/contract'
import { dayFault, valueFault, type FieldOf } from '../../shared/standard'

/** A task as it stands in a form. */
export interface TaskDraft {
  what: string
  ownerId: string
  personId: string
  dueOn: string
  projectId: string
}
export interface Fault {
  field: string
  detail: string
}

export function emptyTask(): TaskDraft {
  return { what: '', ownerId: '', personId: '', dueOn: '', projectId: '' }
}

/** What keeps a task from being given; `at` stands before the names of its fields: `tasks/0`. */
export function taskFaults(task: TaskDraft, at: string, standard: FieldOf): Fault[] {
  const found: Fault[] = []
  const say = (field: keyof TaskDraft, detail: string | undefined) => {
    if (detail !== undefined) found.push({ field: `${at}/${field}`, detail })
  }
  say('what', valueFault(standard, 'assignment.what', task.what))
  say('ownerId', valueFault(standard, 'assignment.ownerId', task.ownerId))
  say('dueOn', dayFault(standard, 'assignment.dueOn', task.dueOn))
  return found
}

export function taskForm(task: TaskDraft): AssignmentForm {
  return {
    what: task.what.trim(),
    ownerId: task.ownerId,
    personId: task.personId || null,
    dueOn: task.dueOn,
    projectId: task.projectId || null,
  }
}

/** Where a refusal of the server belongs: `/tasks/0/dueOn` is the field `tasks/0/dueOn`. */
export function refused(errors: readonly { pointer: string; detail: string }[] | undefined): Fault[] {
  return (errors ?? []).map((error) => ({
    field: error.pointer.slice(1).replace(/\[(\d+)\]/g, '/$1'),
    detail: error.detail,
  }))
}
