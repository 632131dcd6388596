# Docket's words in English. Every language is one file like this one, named by its BCP 47 tag.
language-name = English
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
undo = Undo
tools = Tools
working = Working…
not-stated = Not stated
confidential = Confidential
edit-field = { $field }: { $value }. Edit
remove-named = Remove { $title }
removed = Removed “{ $title }”.
sample = Sample
version = Docket { $version }

## The top bar
search = Search claims, sources and evidence
search-key = Ctrl K
search-hits = What was found
search-none = Nothing has all of these words.
search-corrected = Nothing has these words. This has: { $query }
hit-claim = Claim
hit-source = Source
hit-evidence = Evidence
hit-finding = Finding
undo-what = Undo: { $thing }
undo-nothing = Nothing to undo
redo-what = Redo: { $thing }
redo-nothing = Nothing to redo
export = Export
settings = Settings
shortcuts = Keyboard shortcuts

## The start column
nav = Cases and views
cases = Cases
views = Views
library = Library
view-all = All claims
view-inbox = Inbox
view-review = To review
view-no-verdict = No verdict
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
start-lead = Bring in a document, pick out its claims, attach evidence down to the passage, give each claim a verdict with a reason, and export a report that anyone can check. All of it stays on this computer.
start-document = Bring in a document
start-document-about = An article, a transcript, a post: a file, or text that you paste.
start-sample = Open the sample case
start-sample-about = A made-up case with claims, evidence and verdicts, to look around in.
start-empty-case = Or begin with an empty case
start-drop = You can also drop a document on this window.

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
claims-none-found = No claim fits.
claims-removed =
    { $count ->
        [one] Removed the claim.
       *[other] Removed { $count } claims.
    }
filter = Filter by words
filter-clear = Show all claims
stage = Stage
any-stage = Any stage
stage-set = Set stage…
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
chosen-tools = For the chosen claims
chosen-count =
    { $count ->
        [one] { $count } chosen
       *[other] { $count } chosen
    }
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
place = Where
translation = Translation
translation-empty = Add a translation
tags = Tags
tags-example = with, commas
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

## Verdicts
verdict-give = Give a verdict
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
bring-in = Bring in a document
bring-in-about = A document in which claims appear. Its text is kept as it is; what you know about it can be corrected at any time.
bring-in-case = Name of the case
bring-in-case-hint = The investigation that it belongs to. Left empty, it takes the document's title.
bring-in-way = From
bring-in-file = A file
bring-in-text = Pasted text
bring-in-words = Text
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
prose-keys = j and k select sentences, Shift makes the selection longer.
prose-more = Show more of the text
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
attached =
    { $count ->
        [one] Attached, and its SHA-256 recorded.
       *[other] Attached { $count } files, and their SHA-256 recorded.
    }
refused =
    { $count ->
        [one] One file was not taken in:
       *[other] { $count } files were not taken in:
    }
choose-files = Choose files…
held-against = Held against
hold-whole = Hold the whole exhibit against the claim
link-text = What stands there
quotation-text = The quoted words
note-text = What was seen or heard
origin = How close it is
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
drop-claim = Drop to attach to the claim at hand
drop-case = Drop to attach to the case
drop-source = Drop to bring in the document

## People
people-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
people-empty = Nobody yet
people-empty-next = Whoever a claim is attributed to appears here.
person-name = Name
person-about = Office, organisation, known interests
person-withhold = Confidential: the name never leaves the library

## Reports
report = Report
report-of = On
report-case = The case “{ $title }”
report-claims =
    { $count ->
        [one] The claim at hand
       *[other] The { $count } chosen claims
    }
organisation = Organisation
organisation-hint = Named in reports as their publisher.
report-formats = As
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
report-write = Write report
report-writing = Writing and checking…
report-confidential = What is confidential stays out.
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
intact = Journal intact: { $entries } changes, { $files } files ({ $size }) read again
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
backup-busy = Backing up…
backup-folder = A folder for backups, on another disk
backup-made = Backed up and read again
backup-made-in = Backed up into { $folder } and read again
backup-trouble = The backup needs you
place-synced = Library in a synced folder
place-synced-about = This library lies in a folder that { $name } copies to other computers. It does so file by file, also while Docket writes, and can tear the library apart. Close Docket, move the library’s folder to one that is not synced, and let { $name } have backups instead.
place-network = Library on a network
place-network-about = This library lies on a disk that is reached over a network ({ $name }). Locks do not hold there as they should, and a lost connection can damage it. Close Docket, move the library’s folder to a disk of this computer, and put backups on the network instead.

## Settings
settings-name = Your name
settings-name-hint = Signs your changes in the journal, and your verdicts.
theme = Theme
theme-system = As the system
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
language = Language
library-place = The library is in

## Keyboard shortcuts
keys-everywhere = Everywhere
keys-claims = In the list of claims
keys-reading = In a source or an exhibit
keys-forms = In forms
key-search = Search
key-undo = Undo
key-redo = Redo
key-new = New claim
key-attach = Attach files
key-list = Back to the claims
key-shortcuts = This list
key-move = Move
key-open = Open the dossier
key-verdict = Confirmed, denied, unverified: the claim at hand
key-stage = On to the next stage
key-choose = Choose
key-filter = Filter
key-remove = Remove
key-sentence = Select a sentence
key-longer = Make the selection longer
key-make-claim = Make a claim of the selection
key-back = Back to the list
key-finding = The selection supports, refutes, is context
key-save = Save
key-leave = Leave without saving

## The journal
journal-about = Every change, newest first. Nothing in it is ever deleted.
journal-empty = Nothing has been changed yet.
journal-by = { $by }, { $at }
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
did-set-stage = Moved to the stage
did-tag-claims = Tagged
did-untag-claims = Took away the tag
did-move-claims = Moved to the other case
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
did-add-view = Saved the view
did-edit-view = Changed the view
did-remove-view = Removed a view
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
undo-set-stage = setting a stage
undo-tag-claims = tagging
undo-untag-claims = taking a tag away
undo-move-claims = moving claims to another case
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
undo-add-view = saving a view
undo-edit-view = changing a view
undo-remove-view = removing a view
undo-salvage = repairing the library
undo-open-sample = opening the sample case

## When the library or the page itself fails
closed-title = The library can't be opened
broken-title = This page has stopped working
broken-about = Nothing is lost: everything saved is in the library, and what you were writing is kept.
broken-again = Try again
broken-reload = Load the page again
