/** Letters of the width a Chinese one has, in a text; Latin letters and figures take about half. */
function width(text: string): number {
  return [...text].reduce((all, letter) => all + (letter.charCodeAt(0) < 0x2000 ? 0.56 : 1), 0)
}

/**
 * A text on at most so many lines of so many letters; what does not fit ends in …. A figure or a Latin word is not
 * broken unless it is longer than a line. SVG does not break lines itself.
 */
export function fitted(text: string, letters: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of text.match(/[\w,.%−-]+|[^]/gu) ?? []) {
    for (const part of width(unit) > letters ? [...unit] : [unit]) {
      if (width(line + part) > letters) {
        if (lines.length === most - 1) return [...lines, cut(line + part, letters)]
        lines.push(line)
        line = part.trimStart()
      } else line += part
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** The beginning of a line, with … at its end. */
function cut(line: string, letters: number): string {
  let kept = line
  while (width(`${kept}…`) > letters) kept = kept.slice(0, -1)
  return `${kept}…`
}
