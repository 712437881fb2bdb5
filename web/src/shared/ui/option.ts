/** One of the things a PickOne offers; the note helps to tell namesakes apart and is searched too. */
export interface Option {
  id: string
  name: string
  note?: string
}
