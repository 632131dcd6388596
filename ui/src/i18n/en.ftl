# Docket's words in English. Every language is one file like this one, named by its BCP 47 tag.
language-direction = ltr

app = Docket
close = Close
cancel = Cancel
save = Save
discard = Discard
remove = Remove
back = Back
details = Details
dismiss = Dismiss
toasts = What was just done
undo = Undo
tools = Tools
working = Working…
not-stated = Not stated
weekday-and-day = { $weekday }, { $day }
confidential = Confidential
remove-named = Remove { $title }
removed = Removed “{ $title }”.
sample = Sample
version = Docket { $version }

## The top bar
skip = Skip to the middle of the window
window-title = { $title } · Docket
search = Search, or do anything
search-none = Nothing has all of these words.
search-corrected = Nothing has these words. This has: { $query }
palette = Search and commands
palette-offers = What fits
palette-commands = Commands
palette-claims = Claims
palette-sources = Sources
palette-evidence = Evidence
palette-findings = Findings
palette-recent-claims = Claims opened last
palette-recent-cases = Cases opened last
palette-move = to move
palette-take = to open or do
palette-only = first, for commands alone
undo-what = Undo: { $thing }
undo-nothing = Nothing to undo
redo-what = Redo: { $thing }
redo-nothing = Nothing to redo
settings = Settings
shortcuts = Keyboard shortcuts

## The start column
nav = Cases and views
start-width = Width of the cases and views
end-width = Width of the claim at hand
cases = Cases
views = Views
library = Library
view-all = All claims
view-inbox = Inbox
view-review = To review
view-no-verdict = No verdict
view-one-source = One source
view-no-evidence = No evidence
overview = Overview
timeline = Timeline
case-open = without a verdict
view-save = Save this search as a view
view-name = Name of the view
view-for-all = In every case
view-menu = More for { $name }
view-rename = Rename…
view-replace = Replace with this search
view-remove = Remove view
view-saved = Saved the view “{ $name }”.
view-replaced = The view “{ $name }” now shows this search.
view-removed = Removed the view “{ $name }”.
sources = Sources
evidence = Evidence
people = People
journal = Journal

## Cases
case-new = New case
case-add = Add case
case-edit = Rename case
case-rename = Rename…
case-remove = Remove case
case-removed = Removed the case “{ $title }”.
case-menu = More for { $title }
case-title = Name
case-summary = What it is about, and why

## First start
start-title = Every claim, with what speaks for and against it.
start-lead = Bring in a document, pick out its claims, attach evidence down to the passage, give each claim a verdict with a reason, and write a report that anyone can check. All of it stays on this computer.
start-document = Bring in a document
start-document-about = An article, a transcript, a post: a file, or text that you paste.
start-sample = Open the sample case
start-sample-about = A made-up case with claims, evidence and verdicts, to look around in.
start-empty-case = Or begin with an empty case
start-drop = You can also drop a document on this window.

## The overview of a case
overview-states = Claims by stage and verdict
overview-state =
    { $count ->
        [one] { $count } claim
       *[other] { $count } claims
    } { $stage ->
        [inbox] in the inbox
        [checking] being checked
        [review] in review
        [done] done
       *[any] in all
    }{ $verdict ->
        [confirmed] , confirmed
        [denied] , denied
        [unverified] , unverified
        [none] , without a verdict
       *[any] { "" }
    }
overview-open = Open work
overview-open-about = What a second reader would ask about. Each leads to its claims.
overview-open-count =
    { $count ->
        [one] { $what }: { $count } claim
       *[other] { $what }: { $count } claims
    }
open-no-verdict = Without a verdict
open-no-evidence = No evidence either way
open-nothing-supports = Confirmed, and nothing supports it
open-nothing-refutes = Denied, and nothing refutes it
open-one-source = Rests on a single exhibit
open-no-confidence = How sure is not stated
open-unanswered-evidence = Evidence against it is unanswered
open-no-right-of-reply = Nothing is said about a right of reply
open-no-appearance = No source shows where it was said
overview-evidence = Evidence by what it says
overview-stance =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    } { $stance ->
        [supports] supporting a claim
        [refutes] refuting a claim
       *[context] giving context
    }
case-summary-empty = Say what this case is about, and why
next-review =
    { $count ->
        [one] { $count } claim waits for review.
       *[other] { $count } claims wait for review.
    }
next-checking =
    { $count ->
        [one] { $count } claim is being checked.
       *[other] { $count } claims are being checked.
    }
next-inbox =
    { $count ->
        [one] { $count } claim waits in the inbox.
       *[other] { $count } claims wait in the inbox.
    }
next-unanswered =
    { $count ->
        [one] { $count } verdict leaves evidence against it unanswered.
       *[other] { $count } verdicts leave evidence against them unanswered.
    }
next-report =
    { $count ->
        [one] The claim is done.
       *[other] All { $count } claims are done.
    }
next-show = Show
next-write = Write the report

## The timeline of a case
timeline-whole = All of it
timeline-back = Step back
timeline-chart = Statements, captures and verdicts over time
timeline-hint = Drag over a stretch to look closer, or hold Shift with the arrow keys and press Enter. Escape steps back.
timeline-between = { $from } – { $to }
timeline-statements = Statements
timeline-captures = Captures
timeline-verdicts = Verdicts
timeline-statement = Said
timeline-capture = Captured
timeline-verdict = Verdict: { $verdict }
timeline-bar = { $when }: { $parts }
timeline-count-statements =
    { $count ->
        [one] { $count } statement
       *[other] { $count } statements
    }
timeline-count-captures =
    { $count ->
        [one] { $count } capture
       *[other] { $count } captures
    }
timeline-count-verdicts =
    { $count ->
        [one] { $count } verdict
       *[other] { $count } verdicts
    }
timeline-list = What happened, in order
timeline-total =
    { $count ->
        [0] Nothing happened in this stretch.
        [one] { $count } thing happened.
       *[other] { $count } things happened.
    }
timeline-first = These are the first { $shown }. Look closer at a stretch to see the others.
timeline-undated =
    { $count ->
        [one] { $count } claim has no date
       *[other] { $count } claims have no date
    }
timeline-empty = Nothing has a date yet
timeline-empty-next = Say when a claim was made, attach evidence or give a verdict, and it stands here.

## Claims
claim = Claim
claims = Claims
claims-count =
    { $count ->
        [one] { $count } claim
       *[other] { $count } claims
    }
claims-empty = No claims yet
claims-empty-next = Bring in a document and select the words that make a claim, or write one down.
claims-none-found = No claim fits
claims-none-next = All of this has to hold at once. Leave something out:
claims-none-words = Nothing here has all of these words.
claims-without =
    { $count ->
        [one] Without “{ $what }”: { $count } claim
       *[other] Without “{ $what }”: { $count } claims
    }
claims-everywhere =
    { $count ->
        [one] In all cases: { $count } claim
       *[other] In all cases: { $count } claims
    }
claims-staged =
    { $count ->
        [one] Moved the claim to the stage { $stage }.
       *[other] Moved { $count } claims to the stage { $stage }.
    }
claims-tagged =
    { $count ->
        [one] Tagged the claim “{ $tag }”.
       *[other] Tagged { $count } claims “{ $tag }”.
    }
claims-untagged =
    { $count ->
        [one] Took the tag “{ $tag }” from the claim.
       *[other] Took the tag “{ $tag }” from { $count } claims.
    }
claims-move = Move
claims-moved =
    { $count ->
        [one] Moved the claim to “{ $title }”.
       *[other] Moved { $count } claims to “{ $title }”.
    }
claims-judged =
    { $count ->
        [one] Gave the claim the verdict { $verdict }.
       *[other] Gave { $count } claims the verdict { $verdict }.
    }
claims-removed =
    { $count ->
        [one] Removed the claim.
       *[other] Removed { $count } claims.
    }
filter = Search these claims
list-filter = Filter by words
filter-clear = Show all claims
all-cases = All cases
chips = What is asked for
chip-is = { $name }: { $value }
chip-not = not { $name }: { $value }
chip-edit = { $what }. Edit
chip-remove = Remove { $what }
completions = What can be typed next
query-as-words = Searched as words: { $words }
query-date-hint = A date as you would write it: 2026, March 2026, 2026-01-12. With blanks, in quotation marks.
query-has = Has
query-gap = Lacks
query-before = Before
query-after = After
query-statement = Statement
query-attribution = Attribution
has-evidence = Evidence
has-support = Evidence for it
has-refutation = Evidence against it
has-context = Context
has-verdict = A verdict
has-source = A source
has-reply = A reply
has-translation = A translation
has-note = Working notes
has-date = A date
has-place = A place
has-claimant = A claimant
has-tag = Tags
has-relation = Related claims
has-method = A method
lacks-verdict = A verdict
lacks-evidence = Evidence
lacks-support = Support for its confirmation
lacks-refutation = Evidence for its denial
lacks-second-source = A second source
lacks-confidence = How sure one is
lacks-answer = An answer to evidence against it
lacks-reply = A right of reply
lacks-appearance = A source that shows it
columns = Columns
column-claim = Claim
column-claimant = Who
column-date = When
column-case = Case
order = Order
order-added = As they were added
order-newest = Added last comes first
stage = Stage
any-stage = Any stage
stage-inbox = Inbox
stage-checking = Checking
stage-review = Review
stage-done = Done
verdict = Verdict
any-verdict = Any verdict
verdict-confirmed = Confirmed
verdict-denied = Denied
verdict-unverified = Unverified
verdict-none = No verdict yet
stance-count = { $stance }: { $count }
row-of = Claim { $at } of { $total }
choose-claim = Choose this claim
choose-all = Choose all
chosen-tools = For the chosen claims
chosen-count =
    { $count ->
        [one] { $count } chosen
       *[other] { $count } chosen
    }
chosen-all = All { $count } chosen
chosen-clear = Choose none
claim-new = New claim
claim-add = Add claim
claim-added = The claim was added.
claim-from = From words selected in “{ $title }”
claim-from-drop = Not from that source
claim-menu = More for this claim
claim-remove = Remove claim
wording = Wording
wording-hint = Exactly as it was said, in its own language. One claim, one statement.
kind = Kind
kind-statement = Statement: is it so?
kind-attribution = Attribution: did they say it?
claimant = Who said it
role = In what role
date = When
date-example = early January 2026
date-examples = As people write it: 12 January 2026, January 2026, early January 2026, 2026-01-10 to 2026-01-12
date-unread = Docket does not understand this date yet. Write it like 12 January 2026, early January 2026 or 2026.
place = Where
translation = Translation
translation-empty = Add a translation
tag = Tag
tag-give = Add
tag-take = Take away
tags = Tags
tags-example = separated by commas
tag-add = Add a tag
tag-remove = Remove the tag { $tag }
language-example = en, fa, ar

## The dossier
dossier = Claim
dossier-column = The claim at hand
no-claim = No claim at hand
no-claim-next = Choose a claim in the list to see its verdict and evidence, or press n to write a new one.
gaps = A second reader would ask
gap-no-verdict = There is no verdict yet.
gap-no-evidence = There is no evidence either way.
gap-nothing-supports = It is confirmed, and nothing supports it.
gap-nothing-refutes = It is denied, and nothing refutes it.
gap-one-source = The verdict rests on a single exhibit.
gap-no-confidence = How sure are you? That is not stated.
gap-unanswered-evidence = There is evidence against the verdict that nothing is said about.
gap-no-right-of-reply = Who was asked for a reply, or why was nobody?
gap-no-appearance = Where was it said? No source shows it.
background = Background
why-checked = Why it was checked
why-checked-empty = Its reach, its importance, the harm it could do
method = Method
method-empty = The steps taken, the searches and tools, in order
right-of-reply = Right of reply
right-of-reply-empty = Who was asked, when and how, and the answer; or why nobody was asked
field-note-private = Working notes (never in a report)
note-empty = Notes for yourself
report-this = Report on this claim…

draft-kept = Draft kept. Esc: as it was
draft-unsaved = Not saved yet
draft-saved = Saved
draft-given-back = What was there is back.
draft-bring-back = Bring back what I typed
meanwhile = Somebody else changed this meanwhile. Now it says:
meanwhile-emptied = Somebody else emptied this meanwhile.
meanwhile-theirs = Take theirs
meanwhile-mine = Save mine over it
show-more = Show { $count } more
key-section-next = Next section of the dossier
key-section-previous = Section before it
key-history = History of the claim

## A claim's history
history = History
history-empty = Nothing was done to this claim by itself.
history-rested-on = Later changes rest on this one: undo those first.
change-new = Now:
change-gone = Before:
change-came = Added
change-went = Removed
yes = Yes
field-case = Case
field-passage = Passage

## Verdicts
verdict-give = Give a verdict
verdict-for =
    { $count ->
        [one] A verdict on one claim
       *[other] One verdict on { $count } claims
    }
verdict-not-yet = Not checked yet. Give a verdict when you know enough to say why.
verdict-by = { $by }, { $at }
verdict-edit = Change the verdict
verdict-clear = Take the verdict away
verdict-cleared = Took the verdict away.
verdict-save = Save verdict
verdict-saved = The verdict was saved.
rationale = Why, for those who will read it
unknowns = What remains unknown
unknowns-needed = What remains unknown (needed for unverified)
confidence = How sure
confidence-low = Low confidence
confidence-medium = Medium confidence
confidence-high = High confidence
save-keys = Ctrl Enter saves
verdict-earlier = Earlier verdicts, in the history
verdict-holds = Holds until another verdict is saved.
verdict-lacks = Still missing: { $what }
verdict-lacks-reason = why
verdict-lacks-unknowns = what remains unknown
verdict-meanwhile = { $by } gave the verdict that now stands above while you were writing. Saving yours replaces it.
verdict-meanwhile-gone = The verdict was taken away while you were writing.
verdict-meanwhile-go-on = Go on with mine

## Findings
findings-empty = Nothing is held against this claim yet. Attach evidence, or drop a file on the window.
stance = What it says about the claim
stance-supports = Supports
stance-refutes = Refutes
stance-context = Context
finding-note = What you make of it
finding-note-empty = Add what you make of it
finding-note-hint = Appears in reports, unless it is confidential.
finding-menu = More for { $title }
finding-restance = Change to { $stance }
finding-remove = Remove from this claim
finding-removed = Removed the finding. The exhibit stays in the case.
finding-added = Held against the claim: { $stance }.
note-withhold = Keep the note confidential
note-publish = Let the note appear in reports
note-confidential = Confidential note
withheld-because = Confidential: { $reason }
located-changed = The text has changed since: this passage can't be found again with certainty.
located-misplaced = The words are not at this passage. Select them again.

## Appearances and relations
appearances = Appears in
appearances-find = Find in a source
appearances-empty = Nowhere yet. Open a source, select the words, and choose “This claim appears here”.
appearance-added = Added where the claim appears.
appearance-remove = It does not appear in { $title }
appearance-removed = Removed where the claim appears.
appears-here = This claim appears here
relations = Related claims
relations-empty = None yet.
relation-add = Relate
relation-kind = This claim
relation-other = Which claim
relation-other-words = Words of its wording
relation-remove = No longer related to { $wording }
relation-removed = The claims are no longer related.
relation-asserts = is the attribution of
relation-asserted-by = is attributed by
relation-repeats = repeats
relation-repeated-by = is repeated by
relation-contradicts = contradicts
relation-part-of = is part of
relation-has-part = has as a part

## Sources
sources-count =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
sources-empty = No sources yet
sources-empty-next = A source is a document in which claims appear: an article, a transcript, a post.
source-claims =
    { $count ->
        [0] no claims
        [one] { $count } claim
       *[other] { $count } claims
    }
sort = Sort by
sort-added = Order of arrival
sort-claims = Most claims
sort-kind = Kind
sort-findings = Most findings
nothing-fits = Nothing has all of these words
nothing-fits-next = Fewer words, or a part of one, may find it.
show-all = Show all
bring-in = Bring in a document
bring-in-about = A document in which claims appear. Its text is kept as it is; what you know about it can be corrected at any time.
bring-in-case = Name of the case
bring-in-case-hint = The investigation that it belongs to. Left empty, it takes the document's title.
bring-in-way = From
bring-in-file = A file
bring-in-text = Pasted text
bring-in-words = Text
bring-in-into = Into
bring-in-new-case = A new case
bring-in-words-hint = Paste it here.
bring-in-enter = Enter brings it in. Shift Enter starts a new line.
bring-in-many = Their titles and what else is known are taken from the documents, and can be corrected later.
bring-in-stopped = “{ $name }” was not brought in: { $why }
brought-in =
    { $count ->
        [one] Brought in the document.
       *[other] Brought in { $count } documents.
    }
bring-in-title-hint = Left empty, it is taken from the document.
bring-in-do = Bring in
choose-file = Choose a file…
no-file-yet = No file chosen yet
field-title = Title
field-author = Author
field-publisher = Publisher
field-url = Address
field-archived-url = Address of an archived copy
field-published = Published
field-language = Language
reader = Source
reader-hint = Select words and press c to make a claim of them. By keyboard: j and k select sentences, Shift makes the selection longer.
prose-keys = j and k select sentences, Shift makes the selection longer, Enter goes to what can be done with it. Tab leads to what stands in the margin.
reader-margin = Claims beside the text
viewer-margin = Findings beside the text
unplaced =
    { $count ->
        [one] One claim belongs here without a passage that can be shown:
       *[other] { $count } claims belong here without a passage that can be shown:
    }
unplaced-whole = No passage was selected.
find = Find in the text
find-count = { $at } of { $count }
find-none = Not there
find-next = Find the next
find-previous = Find the one before
find-close = Close, and keep the place
make-claim = Make a claim
passage-of = { $wording } ({ $verdict })
passage-finding = { $stance }: { $wording }
selection-bar = For the selected words

## Evidence
exhibits-count =
    { $count ->
        [one] { $count } exhibit
       *[other] { $count } exhibits
    }
exhibits-empty = No evidence yet
exhibits-empty-next = Drop files on the window, or choose them. Each is kept byte for byte, for ever.
exhibit-findings =
    { $count ->
        [0] not used yet
        [one] { $count } finding
       *[other] { $count } findings
    }
evidence-file = File
evidence-link = Link
evidence-quotation = Quotation
evidence-note = Note
attach = Attach
attach-files = Attach files
attach-other = Link, quotation, note
attach-known = Evidence already in the case
attach-link = Attach a link
attach-quotation = Attach a quotation
attach-note = Attach a note
attach-drop = or drop them on the window
attach-no-claim = No claim is at hand: the files join the case, and can be held against claims later.
attach-count =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
attach-against = Hold against the claim at hand
attach-goes-on = Goes on by itself; the status bar shows how far it is.
attach-cancelled = Nothing was attached. What you filled in is kept.
attached =
    { $count ->
        [one] Attached, and its SHA-256 recorded.
       *[other] Attached { $count } files, and their SHA-256 recorded.
    }
attached-known = “{ $name }” was already in the case, as “{ $title }”.
added = Added to the evidence.
refused =
    { $count ->
        [one] One file was not taken in:
       *[other] { $count } files were not taken in:
    }
refused-file = “{ $name }”: { $why }
refused-more =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
choose-files = Choose files…
held-against = Held against
hold-against = Hold against the claim
finding-new = New finding
picture-tools = For the picture
zoom-in = Larger
zoom-out = Smaller
zoom-fit = Whole
zoom-actual = Actual size
rotate = Turn to the right
hold-whole = Hold the whole exhibit against the claim
link-text = What it says there
quotation-text = The quoted words
note-text = What was seen or heard
note-who = Who was seen or heard
note-how = How
note-how-example = by phone
note-by = Who noted it
heard-call = by phone
heard-person = in person
heard-message = by message
heard-reply = as a reply to questions
when-captured = When (empty for now)
origin = Primary or secondary
origin-unstated = Not stated
origin-primary = Primary
origin-secondary = Secondary
origin-note = Why a secondary one is used, and what interests its maker has
withhold = Confidential: it never leaves the library
withhold-reason = Why it is withheld
withhold-reason-hint = A report gives this reason in its place.
text-change-hint = Passages of the old words can then no longer be found.
viewer = Exhibit
viewer-no-claim = Open a claim to hold this exhibit, or words of it, against it.
viewer-no-text = Docket can't show this kind of file yet. It is kept safely, byte for byte.
viewer-as = Show as
viewer-as-page = Page
viewer-as-text = Text
page-empty = The page is empty.
captured = Captured
collector = Captured by
tool = Captured with
file-name = File name
file-type = Type
file-size = Size
sha256 = SHA-256
sha256-of = SHA-256 { $hash }
pasted-picture = Pasted picture
drop-claim = Drop to attach to this claim
drop-case = Drop to attach to the case
drop-source = Drop to bring in the document

## People
people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
people-find = Find by name or office
people-none-found = Nobody fits.
people-more = And { $count } more: type a part of the name.
people-empty = Nobody yet
people-empty-next = Whoever a claim is attributed to appears here.
person-name = Name
person-about = Office, organisation, known interests
person-withhold = Confidential: the name never leaves the library

## Reports
report = Report
report-of = Report on
report-case = The case “{ $title }”
organisation = Organisation
organisation-hint = Named in reports as their publisher.
report-language = Language of the report
report-formats = Formats
format-html = HTML
format-html-about = One page that opens in any browser
format-pdf = PDF
format-pdf-about = To print and send, tagged for screen readers
format-csv = CSV
format-csv-about = One row a claim, for spreadsheets
format-claimreview = ClaimReview
format-claimreview-about = JSON-LD, to exchange with other fact-checkers
report-folder = Into the folder
choose-folder = Choose a folder…
report-claim = The claim at hand
report-options = Options
report-chosen =
    { $count ->
        [one] The chosen claim
       *[other] The { $count } chosen claims
    }
report-preview-first = The preview shows the first { $shown } of { $total } claims. The report has all of them.
report-withheld = What is withheld
report-withheld-none = Nothing in this report is marked confidential.
report-withheld-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
withheld-exhibit = Exhibit: { $title }
withheld-person = Person: { $title }
withheld-note = Note on: { $title }
withheld-reason = In its place stands: { $reason }
report-leaks = This report can't be written yet: a confidential name stands in somebody's words. Change the words, or lift the confidentiality if that is safe.
report-leak = “{ $name }” in: { $text }
report-cancel = Stop writing
report-stopped =
    { $count ->
        [0] Stopped. No file was written.
        [one] Stopped. { $count } file was written before, read back and checked.
       *[other] Stopped. { $count } files were written before, read back and checked.
    }
report-open = Open { $name }
sha256-copy = Copy the SHA-256 of { $name }
sha256-copied = Copied the SHA-256.
report-write = Write report
report-writing = Writing and checking…
report-preview = Preview of the report
report-checked =
    { $count ->
        [one] Written, read back and checked
       *[other] { $count } files written, read back and checked
    }
report-reveal = Show { $name } in its folder

## The status bar
saved =
    { $count ->
        [0] Nothing saved yet
        [one] { $count } change saved
       *[other] { $count } changes saved
    }
verify = Verify the library
verifying = Verifying…
intact = Journal intact
intact-read = The journal is intact: { $entries } changes and { $files } files ({ $size }) were read again.
damaged =
    { $count ->
        [one] One thing is damaged
       *[other] { $count } things are damaged
    }
damage-what = What is damaged
repair = Repair the library
repairing = Repairing…
repaired = The library is intact again.
repaired-partly =
    { $count ->
        [one] One thing is still wrong.
       *[other] { $count } things are still wrong.
    }
repaired-database =
    { $entries ->
        [one] The database was made anew, with { $entries } change.
       *[other] The database was made anew, with { $entries } changes.
    }
repaired-lost = Changes { $from } to { $to } are lost.
repaired-files =
    { $count ->
        [one] One file of evidence was brought back.
       *[other] { $count } files of evidence were brought back.
    }
backup-ago = Backup { $ago }
backup-none = No backup yet
backup-now = Back up now
backup-elsewhere = Back up to another disk…
backup-all = All backups…
backup-busy = Backing up…
backup-folder = A folder for backups, on another disk
backup-made = Backed up and read again
backup-made-in = Backed up into { $folder } and read again
backup-trouble = The backup needs you
place-synced = Library in a synced folder
place-synced-about = This library lies in a folder that { $name } copies to other computers. It does so file by file, also while Docket writes, and can tear the library apart. Close Docket, move the library’s folder to one that is not synced, and let { $name } have backups instead.
place-network = Library on a network
place-network-about = This library lies on a disk that is reached over a network ({ $name }). Locks do not hold there as they should, and a lost connection can damage it. Close Docket, move the library’s folder to a disk of this computer, and put backups on the network instead.

## Long work
work-cancel = Cancel: { $what }
work-stopping = Stopping…
work-change = Changing the library
work-verify = Verifying the library
work-journal = Reading the journal
work-evidence = Reading the evidence
work-repair = Looking for damage
work-mending = Repairing the library
work-backup = Backing up
work-backup-verify = Reading the backup
work-restore = Bringing a backup back
work-attach = Attaching
work-bring-in = Bringing in a document
work-export = Writing the report

## Settings
settings-name = Your name
settings-name-hint = Signs your changes in the journal, and your verdicts.
settings-you = You
settings-look = Look
settings-keys = Keys
settings-library = Library
settings-backups = Backups
theme = Theme
theme-system = As the system
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
text-size = Text size
text-size-usual = Back to the usual size
language = Language
language-system = As the system
library-place = The library is in
library-reveal = Open its folder
library-about = All of your work is in this one folder. With Docket closed it can be moved to another disk or computer, and opened there.
library-others = Other libraries
library-others-about = Another library takes the place of this one, in every window. Nothing is moved or copied. An empty folder becomes a new library.
library-open = Open another library…
library-open-named = Open { $path }
library-opening = Opening…
library-choose = A library’s folder, or an empty one for a new library
open = Open
backups = Backups, newest first
backup-start = made by itself
backup-import = before much was brought in
backup-manual = asked for
backup-migration = before Docket was updated, without the files of evidence
backup-entries =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
backup-verify = Verify
backup-verify-named = Verify the backup of { $when }
backup-whole = Whole: all of it was read again, { $files } files of evidence ({ $size }) too.
backup-damaged = This backup is not whole:
restore = Restore…
restore-named = Restore the backup of { $when }
restore-folder = An empty folder to bring the library back into
restored = Brought back as a library of its own, in { $path }. The one that is open is as it was.
restored-open = Open it
restored-partly = Not all of it could be brought back:
backup-kept = Where they are, and for how long
backup-kept-about = Backups lie in “backups” in the library’s folder; files of evidence are in there once for all of them, beside the sizes above. Docket makes one when the newest is a day old and something has changed, and before much is brought in at once. Of those that it made by itself, all of the last 24 hours stay, then the newest of each day for 30 days, then the newest of each month for ever. Those that you asked for stay until you delete them. A disk that fails takes the library and these with it: keep some on another disk.

## Keyboard shortcuts
keys-everywhere = Everywhere
keys-claims = In the list of claims
keys-dossier = In the dossier
keys-reading = In a source or an exhibit
keys-forms = In forms
keys-search = Find a key or what it does
keys-none = No key does that.
keys-about = Press a button, then the keys that you want. Backspace takes the keys away, Esc leaves them.
keys-change = Change the keys of { $label }: { $keys }
keys-press = Press the keys…
keys-press-for = Press the keys for { $label }. Backspace takes them away, Esc leaves them.
keys-no = None
keys-needed = Fields and lists need these keys themselves. Try others.
keys-conflict = These keys also do: { $others }
keys-take = Use only here
keys-reset = The usual keys for { $label }
keys-reset-all = All keys as usual
key-separator = Move or fold the edge between two columns
keys-go = Go to
keys-window = The window
key-search = Search, or do anything
key-report = Write a report
key-go-back = Back to where you were
key-go-forward = Forward again
key-pane-next = Next part of the window
key-pane-previous = Part of the window before
key-start-fold = Fold or show cases and views
key-end-fold = Fold or show the claim at hand
key-text-larger = Make the text larger
key-text-smaller = Make the text smaller
key-text-normal = Make the text its usual size
key-theme-light = Light colours
key-theme-dark = Dark colours
key-theme-contrast = High contrast
key-theme-system = Colours as the system has them
key-language-next = Next language
key-window-new = New window
key-name-ctrl = Ctrl
key-name-command = ⌘
key-name-alt = Alt
key-name-option = ⌥
key-name-shift = Shift
key-name-enter = Enter
key-name-escape = Esc
key-name-delete = Del
key-name-backspace = Backspace
key-name-space = Space
key-name-tab = Tab
key-name-home = Home
key-name-end = End
key-name-page-up = Page Up
key-name-page-down = Page Down
text-now = Text at { $percent } % of its usual size
theme-now = Colours: { $theme }
language-now = The window is in { $language } now.
key-undo = Undo
key-redo = Redo
key-new = New claim
key-attach = Attach files
key-list = Back to the claims
key-move = Move
key-next = Next claim
key-previous = Previous claim
key-choose-all = Choose all claims
key-none = Choose none, then back to the list
key-open = Open the dossier
key-confirmed = Give the verdict: confirmed
key-denied = Give the verdict: denied
key-unverified = Give the verdict: unverified
key-stage = On to the next stage
key-choose = Choose
key-remove = Remove
key-sentence = Select a sentence
key-longer = Make the selection longer
key-make-claim = Make a claim of the selection
key-back = Back to the list
key-find = Find in the text
key-passage-next = To the next marked passage
key-passage-previous = To the marked passage before
key-finding = The selection supports, refutes, is context
key-save = Save
key-leave = Leave without saving

## The journal
journal-about = Every change, newest first. Nothing in it is ever deleted.
journal-empty = Nothing has been changed yet.
journal-undone = undone since
journal-more = Show earlier changes
did-undo = Undid: { $thing }
did-redo = Did again: { $thing }
did-add-case = Added the case
did-edit-case = Renamed the case
did-remove-case = Removed the case
did-add-person = Added the person
did-edit-person = Edited the person
did-remove-person = Removed a person
did-add-source = Brought in the source
did-edit-source = Edited the source
did-remove-source = Removed a source
did-add-claim = Added the claim
did-edit-claim = Edited the claim
did-remove-claim = Removed a claim
did-move-claims = Moved claims to another case
did-add-view = Saved the view
did-edit-view = Changed the view
did-remove-view = Removed a view
did-set-stage = Moved to the stage
did-tag-claims = Tagged
did-untag-claims = Took away the tag
did-add-appearance = Added where a claim appears
did-remove-appearance = Removed where a claim appears
did-add-relation = Related two claims
did-remove-relation = Took a relation away
did-set-verdict = Gave a verdict
did-clear-verdict = Took a verdict away
did-attach-evidence = Attached the evidence
did-edit-evidence = Edited the evidence
did-remove-evidence = Removed evidence
did-add-finding = Held evidence against a claim
did-edit-finding = Edited a finding
did-remove-finding = Removed a finding
did-salvage = Repaired the library
did-open-sample = Opened the sample case
undo-add-case = adding a case
undo-edit-case = renaming a case
undo-remove-case = removing a case
undo-add-person = adding a person
undo-edit-person = editing a person
undo-remove-person = removing a person
undo-add-source = bringing in a source
undo-edit-source = editing a source
undo-remove-source = removing a source
undo-add-claim = adding a claim
undo-edit-claim = editing a claim
undo-remove-claim = removing a claim
undo-move-claims = moving claims to another case
undo-add-view = saving a view
undo-edit-view = changing a view
undo-remove-view = removing a view
undo-set-stage = setting a stage
undo-tag-claims = tagging
undo-untag-claims = taking a tag away
undo-add-appearance = adding where a claim appears
undo-remove-appearance = removing where a claim appears
undo-add-relation = relating two claims
undo-remove-relation = taking a relation away
undo-set-verdict = giving a verdict
undo-clear-verdict = taking a verdict away
undo-attach-evidence = attaching evidence
undo-edit-evidence = editing evidence
undo-remove-evidence = removing evidence
undo-add-finding = holding evidence against a claim
undo-edit-finding = editing a finding
undo-remove-finding = removing a finding
undo-salvage = repairing the library
undo-open-sample = opening the sample case

## When the library or the page itself fails
closed-title = The library can't be opened
closed-another = Open another library…
closed-another-folder = The folder of the library
broken-title = This page has stopped working
broken-about = Nothing is lost: everything saved is in the library, and what you were writing is kept.
broken-again = Try again
broken-reload = Load the page again
broken-copy = Copy the details
broken-copied = Copied: what went wrong, and where in Docket. Read it through before you send it.
broken-copy-by-hand = The details could not be copied by themselves. Select and copy them here:
broken-details = What went wrong
