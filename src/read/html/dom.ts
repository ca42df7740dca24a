/** As much of the DOM as this room uses; the types of browsers are not loaded in a program that runs on Node. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly previousSibling: PageNode | null
  readonly parentElement: PageElement | null
}

export interface PageElement extends PageNode {
  readonly tagName: string
  readonly children: Iterable<PageElement>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>
  append(child: PageNode): void
  remove(): void
}

export interface Page {
  readonly head: PageElement
  readonly body: PageElement
  readonly documentElement: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>
}
