/** Headers of which a mail has two or three, and of which one is written by programs only. */
const HEADER_PATTERN = /^(?:from|to|subject|date|cc|reply-to|sender)$/
const MACHINE_PATTERN =
  /^(?:received|return-path|message-id|mime-version|content-type|delivered-to|dkim-signature|authentication-results|x-[a-z0-9-]{1,60})$/
const LINE_PATTERN = /^(?<name>[A-Za-z][A-Za-z0-9-]{1,60}):/

/** Whether a text begins with the headers of an e-mail. */
export function isMail(head: string): boolean {
  let [written, machine] = [0, 0]
  for (const line of head.replace(/^From [^\n]{0,200}\n/, '').split(/\r?\n/, 60)) {
    if (line === '') break
    if (/^[ \t]/.test(line)) continue
    const name = LINE_PATTERN.exec(line)?.groups?.name?.toLowerCase()
    if (name === undefined) return false
    if (HEADER_PATTERN.test(name)) written++
    else if (MACHINE_PATTERN.test(name)) machine++
  }
  return written + machine >= 3 && machine >= 1
}
