/** What English wishes have around the verb: who is to do it, and what is due. `back(n)` is the n-th word before it, folded. */

/** "If a kind soul at your end would type them in" */
export function ifSomebody(back: (n: number) => string): boolean {
  if (!/^(?:could|would|can)$/.test(back(1))) return false
  for (let n = 2, isSomebody = false; n <= 9; n++) {
    if (somebody.test(back(n))) isSomebody = true
    if (back(n) === 'if') return isSomebody
  }
  return false
}
const somebody =
  /^(?:someone|somebody|anyone|anybody|one|soul|colleague|person|human|team|engineer|technician|staff|guys)$/

/** "Can our testers get an account" asks for one; "can customers get one" asks whether they can. */
export function mayTheyHave(back: (n: number) => string, verb: string): boolean {
  if (!/^(?:get|have|obtain|come|go|point|land|move)$/.test(verb)) return false
  for (let n = 2; n <= 6; n++)
    if (/^(?:can|could|may)$/.test(back(n)))
      return (
        /^(?:my|our|the|his|her|this|these|mr|mrs|ms|dr)$/.test(back(n - 1)) &&
        !/^(?:how|when|where|what)$/.test(back(n + 1))
      )
  return false
}

/** "The lock needs to come off", "I'd like it to go to …" — but "we have to go". */
export function isDueTo(back: (n: number) => string, verb: string): boolean {
  if (!/^(?:go|come|be|point|move|land|resolve|change|have|disappear|end|stop|lead|follow|read|say)$/.test(verb))
    return false
  if (/^(?:needs?|has|ought|have)$/.test(back(2)))
    return (
      !/^(?:i|we|you|u|they|he|she|who|what|)$/.test(back(3)) &&
      ![4, 5, 6].some(n => /^(?:what|which|how|why|where|if|when|does|do)$/.test(back(n)))
    )
  for (let n = 3; n <= 6; n++)
    if (/^(?:like|want|need)$/.test(back(n)))
      return /^(?:i|we|id|wed|would)$/.test(back(n + 1)) && !/^(?:you|to)$/.test(back(n - 1))
  return false
}

/** "I would very much like someone at your company to give me …" */
export function likesSomebody(back: (n: number) => string): boolean {
  for (let n = 2, isSomebody = false; n <= 9; n++) {
    if (somebody.test(back(n)) || back(n) === 'you') isSomebody = true
    if (/^(?:like|want|need|ask|love|prefer|require)$/.test(back(n)))
      return isSomebody && !/^(?:do|does|did|dont|not|didnt|if)$/.test(back(n + 1))
  }
  return false
}
