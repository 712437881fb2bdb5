/** A column of a DataTable; its cells come from the slot `cell-<key>` or from the row's property of that name. */
export interface Column {
  key: string
  title: string
  /** Unit of the numbers, written in the head once. */
  unit?: string
  /** Right-aligned, in figures of one width. */
  number?: boolean
  /** Name under which the server sorts by this column; absent when it does not. */
  sort?: string
  width?: string
  /** Left out of the card a row becomes on a phone. */
  wideOnly?: boolean
}
