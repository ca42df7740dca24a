// What the page can do beyond reading: words shown for a field, records shown beside the text, keys. It runs as it is in a browser.
;(() => {
  const wide = matchMedia('(min-width: 1001px)')
  const root = document.documentElement
  const text = document.querySelector('.doc')
  root.classList.add('js')

  /** Pieces of the text in order; the `id` of each is the place where it begins. */
  const pieces = [...document.querySelectorAll('.s')]
  const starts = pieces.map(piece => Number(piece.id.slice(1)))
  const marks = pieces.filter(piece => piece.matches('.m'))

  function firstFrom(start) {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle] < start) low = middle + 1
      else high = middle
    }
    return low
  }

  const spansOf = field =>
    field.dataset.s ? field.dataset.s.split(' ').map(range => range.split('-').map(Number)) : []

  let shown = []
  let chosen = null

  /** Frames the words of a field in the text, and nothing else. */
  function show(field) {
    for (const piece of shown) {
      piece.classList.remove('on', 'on-first', 'on-last')
      delete piece.dataset.on
    }
    shown = []
    if (!field) return
    for (const [start, end] of spansOf(field)) {
      const from = firstFrom(start)
      let to = from
      for (; to < pieces.length && starts[to] < end; to++) {
        pieces[to].classList.add('on')
        pieces[to].dataset.on = field.dataset.k
        shown.push(pieces[to])
      }
      pieces[from]?.classList.add('on-first')
      if (to > from) pieces[to - 1].classList.add('on-last')
    }
  }

  function choose(field) {
    chosen?.classList.remove('chosen')
    chosen = field
    chosen?.classList.add('chosen')
    show(field)
  }

  const recordOf = hash => {
    const record = hash.length > 1 ? document.getElementById(hash.slice(1)) : null
    return record?.matches('.rec') ? record : null
  }

  let opened = null
  let opener = null

  /** Shows a record: beside the text where there is room, else where it stands below it. */
  function open(record, by) {
    if (by && !by.closest('.rec')) opener = by
    if (opened !== record) {
      opened?.classList.remove('open')
      noteOf(opened)?.classList.remove('here')
      choose(null)
    }
    opened = record
    record.classList.add('open')
    noteOf(record)?.classList.add('here')
    record.scrollTop = 0
    if (!wide.matches) record.scrollIntoView()
    record.querySelector('h3').focus({ preventScroll: true })
  }

  function close() {
    if (!opened) return
    const note = noteOf(opened)
    opened.classList.remove('open')
    note?.classList.remove('here')
    opened = null
    choose(null)
    ;(opener?.isConnected ? opener : note)?.focus({ preventScroll: wide.matches })
    opener = null
  }

  const noteOf = record => record && document.getElementById(`n-${record.id}`)

  /** The row of a record that a place of the text belongs to: the narrowest, if there are several. */
  function fieldAt(record, place) {
    let best = null
    let width = Infinity
    for (const field of record.querySelectorAll('.f[data-s]')) {
      for (const [start, end] of spansOf(field)) {
        if (start <= place && place < end && end - start < width) {
          best = field
          width = end - start
        }
      }
    }
    return best
  }

  function follow(event, link) {
    const record = recordOf(link.hash)
    if (!record || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    // Whoever drags over a mark to select words does not want to leave them.
    if (!getSelection().isCollapsed && link.matches('.m')) return
    history.pushState(null, '', link.hash)
    open(record, link)
    const field = link.matches('.m') ? fieldAt(record, Number(link.id.slice(1))) : null
    if (!field) return
    choose(field)
    field.scrollIntoView({ block: 'nearest' })
  }

  document.addEventListener('click', event => {
    const link = event.target.closest('a')
    const field = event.target.closest('.f[data-s]')
    if (link?.matches('.close')) {
      if (wide.matches) event.preventDefault()
      close()
    } else if (link && !link.matches('.q')) {
      follow(event, link)
    } else if (field) {
      choose(field)
      const words = link ?? field.querySelector('.q')
      // A row is a wider target for its first link.
      if (!link && words && getSelection().isCollapsed) words.click()
    }
  })

  document.addEventListener('mouseover', event => {
    const field = event.target.closest('.f[data-s]')
    show(field ?? chosen)
    const mark = event.target.closest('.m')
    document.querySelector('.note.lit')?.classList.remove('lit')
    if (mark) noteOf(recordOf(mark.hash))?.classList.add('lit')
  })

  document.addEventListener('focusin', event => {
    const field = event.target.closest('.f[data-s]')
    if (field) show(field)
    if (event.target.matches('.m')) rove(event.target)
  })

  /** Of many marks one takes the Tab key; the arrows lead to the others. */
  let reachable = null
  function rove(mark) {
    if (reachable) reachable.tabIndex = -1
    reachable = mark
    reachable.tabIndex = 0
  }
  for (const mark of marks) mark.tabIndex = -1
  if (marks[0]) rove(marks[0])

  const isVisible = element => element.getClientRects().length > 0

  /** Moves the focus to the next element of a list that is in sight of the reader. */
  function step(list, from, by) {
    let at = list.indexOf(from) + by
    while (list[at] && !isVisible(list[at])) at += by
    list[at]?.focus()
    return Boolean(list[at])
  }

  const STEPS = { ArrowRight: ['.m', 1], ArrowLeft: ['.m', -1], ArrowDown: ['.note', 1], ArrowUp: ['.note', -1] }

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') close()
    const [selector, by] = STEPS[event.key] ?? []
    if (!selector || event.altKey || event.ctrlKey || event.metaKey || !event.target.matches(selector)) return
    const list = selector === '.m' ? marks : [...document.querySelectorAll('.note')]
    if (step(list, event.target, by)) event.preventDefault()
  })

  document.addEventListener('dragstart', event => {
    if (event.target.closest?.('.m')) event.preventDefault()
  })

  function arrive() {
    const record = recordOf(location.hash)
    if (record) open(record, null)
    else if (opened && !location.hash.startsWith('#c')) close()
  }
  addEventListener('popstate', arrive)
  if (recordOf(location.hash)) {
    arrive()
    const [[start] = []] = spansOf(opened.querySelector('.f[data-s]'))
    pieces[firstFrom(start)]?.scrollIntoView({ block: 'center' })
  }
  text?.classList.add('ready')
})()
