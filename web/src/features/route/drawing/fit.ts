/** Letters of the width a Chinese one has, in a text; Latin letters and figures take about half. */
function width(letter: string): number {
  return letter.charCodeAt(0) < 0x2000 ? 0.56 : 1
}

/** A text on at most so many lines of so many letters; what does not fit ends in …. SVG does not break lines itself. */
export function fitted(text: string, letters: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  let filled = 0
  for (const letter of text) {
    if (filled + width(letter) > letters) {
      if (lines.length === most - 1) return [...lines, `${line.slice(0, -1)}…`]
      lines.push(line)
      line = ''
      filled = 0
    }
    line += letter
    filled += width(letter)
  }
  return line === '' ? lines : [...lines, line]
}
