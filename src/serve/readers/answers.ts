import {
  type AsymmetryQuestion,
  answerAsymmetry,
  answerBrief,
  answerClaims,
  answerCurrency,
  answerNetwork,
  answerPromises,
  answerTies,
  type BriefQuestion,
  type ClaimsQuestion,
  type CurrencyQuestion,
  type NetworkQuestion,
  type PromisesQuestion,
  type TiesQuestion,
} from '../../answer/index.ts'
import { type AnnualRates, annualRates } from '../../knowledge/index.ts'
import type { Store } from '../../store/index.ts'

/** A question as it can be sent to another thread: rates are functions, and those that the program knows are there as well. */
type Plain<Question> = Omit<Question, 'rates'>

/** The answers over a store, at the rates that the program knows. */
export function createAnswers(store: Store) {
  let known: AnnualRates | undefined
  const rates = () => (known ??= annualRates())
  return {
    ties: (question: Plain<TiesQuestion>) => answerTies(store, { ...question, rates: rates() }),
    asymmetry: (question: AsymmetryQuestion) => answerAsymmetry(store, question),
    brief: (question: Plain<BriefQuestion>) => answerBrief(store, { ...question, rates: rates() }),
    promises: (question: Plain<PromisesQuestion>) => answerPromises(store, { ...question, rates: rates() }),
    currency: (question: Plain<CurrencyQuestion>) => answerCurrency(store, { ...question, rates: rates() }),
    network: (question: NetworkQuestion) => answerNetwork(store, question),
    claims: (question: Plain<ClaimsQuestion>) => answerClaims(store, { ...question, rates: rates() }),
  }
}
