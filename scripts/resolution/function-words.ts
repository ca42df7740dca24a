/** English words that tell nothing of what a text is about, however rare they are in it. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again against all almost along already also although always am among an and another any are around as at away back ' +
    'be because been before being below between both but by can cannot could did do does doing done down during each either else enough ' +
    'ever every few for from further get given go had has have having he her here him his how however i if in instead into is it its itself ' +
    'just later least less like made make many may me meanwhile might more most much must my near neither never no nor not nothing now of ' +
    'off often on once one only or other others our out over own per perhaps put quite rather same see several shall she should since so some ' +
    'still such take taken than that the their them then there these they this those though through thus till to together too towards twice ' +
    'under until up upon us very was we well were what when where whether which while who whole whom whose why will with within without would yet you your ' +
    'eur usd mr mrs ms dr said says say told according monday tuesday wednesday thursday friday saturday sunday january february march april may ' +
    'june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec year years month months day days week weeks ' +
    'today yesterday tomorrow million billion trillion dollar dollars yuan euro euros rmb percent per cent new'
  ).split(' '),
)
