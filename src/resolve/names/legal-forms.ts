/** Words that say what kind of firm a name is of, and nothing of whose it is: left out when names are compared. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'ab ad ag aktiengesellschaft anonim ao aps as asa berhad bhd bv bvba ca co company cooperative corp corporation cv doo eeig eirl ev ' +
    'gmbh inc incorporated jsc jsoc kabushiki kaisha kft kg kgaa kk lda limited limitada llc llp lp ltd ltda mbh nv oao oe ojsc ooo oy ' +
    'oyj pao pjsc plc pt pte pty pvt qpsc qsc rao rt sa sab sae sal sapa sarl sas sca scpa sdn se sgps sirketi sl spa srl sro ' +
    'tbk uab ulc zao zrt 公司 有限 限公 责任 股份 集团'
  ).split(' '),
)
